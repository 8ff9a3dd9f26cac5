package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.MandateEnded;
import it.lifesciencehub.groups.MandateGiven;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;

/**
 * Whoever joins a group gets the meetings that are called, whoever leaves has them cancelled; in the transaction in which
 * the mandate is given or ended.
 */
@ApplicationScoped
public class MeetingFollower {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private Clock clock;

    void given(@Observes MandateGiven news) {
        follow(news.groupId());
    }

    void ended(@Observes MandateEnded news) {
        follow(news.groupId());
    }

    /** In the order of the events' ids, in which everybody takes more locks than one. */
    void follow(Long groupId) {
        em.createNamedQuery(Meeting.TO_COME, Meeting.class)
                .setParameter("group", groupId)
                .setParameter("now", clock.instant())
                .getResultStream()
                .sorted(Comparator.comparing(meeting -> meeting.getEvent().getId()))
                .forEach(invitations::settle);
    }
}
