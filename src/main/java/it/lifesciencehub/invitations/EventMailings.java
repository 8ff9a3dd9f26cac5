package it.lifesciencehub.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was sent about an event. Not a service: asked by services that have checked who may. */
@ApplicationScoped
public class EventMailings {

    private static final String COUNTS =
            ", (SELECT COUNT(i) FROM Invitation i WHERE i.campaign = c AND i.sentAt IS NOT NULL),"
                    + " (SELECT COUNT(y) FROM Invitation y WHERE y.campaign = c AND y.answeredAt IS NOT NULL))";

    @PersistenceContext
    private EntityManager em;

    /** Invitations to it, and messages to those who came or did not, in the order in which they began. */
    public List<EventMailing> of(Long eventId) {
        List<EventMailing> invitations = em.createQuery(
                        "SELECT NEW it.lifesciencehub.invitations.EventMailing(c.id, c.name, FALSE, c.startedAt"
                                + COUNTS + " FROM Campaign c WHERE c.event.id = :event AND c.startedAt IS NOT NULL",
                        EventMailing.class)
                .setParameter("event", eventId)
                .getResultList();
        List<EventMailing> followUps = em.createQuery(
                        "SELECT NEW it.lifesciencehub.invitations.EventMailing(c.id, c.name, TRUE, c.startedAt" + COUNTS
                                + " FROM Campaign c WHERE c.event IS NULL AND c.startedAt IS NOT NULL"
                                + " AND EXISTS (SELECT k.id FROM AudienceCondition k WHERE k.audience = c.audience"
                                + " AND k.kind = :came AND k.value = :value)",
                        EventMailing.class)
                .setParameter("came", ConditionKind.CAME)
                .setParameter("value", eventId.toString())
                .getResultList();
        return Stream.concat(invitations.stream(), followUps.stream())
                .sorted(Comparator.comparing(EventMailing::startedAt).thenComparing(EventMailing::id))
                .toList();
    }
}
