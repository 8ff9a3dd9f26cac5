package it.lifesciencehub.fairs;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Fairs for tests, and what came of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FairScene {

    @PersistenceContext
    private EntityManager em;

    /** A published fair in a hundred days. */
    public Long event() {
        return event(UUID.randomUUID().toString());
    }

    /** @param sign the end of its address, after "fiera-" */
    public Long event(String sign) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant starts = now.plus(100, ChronoUnit.DAYS);
        Instant ends = starts.plus(3, ChronoUnit.DAYS);
        Event event = new Event(
                "fiera-" + sign,
                em.find(EventKind.class, "FAIR"),
                new LocalisedText("Fiera di prova", "Trial fair"),
                starts,
                ends,
                now);
        event.schedule(starts, ends, new EventPlace("Fiera", "via Roma 1", "Milano", null));
        event.publish(now);
        em.persist(event);
        em.flush();
        em.persist(new EventPlaces(event));
        return event.getId();
    }

    /** Requests have closed an hour ago. */
    public void close(Long eventId) {
        em.createNativeQuery("UPDATE fair_stand SET closes_at = ?, version = version + 1 WHERE event_id = ?")
                .setParameter(1, Timestamp.from(Instant.now().minus(1, ChronoUnit.HOURS)))
                .setParameter(2, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** Places of this kind that are given out, counted in the database. */
    public long taken(Long kindId) {
        Object sum = em.createNativeQuery(
                        "SELECT COALESCE(SUM(p.places), 0) FROM fair_request_place p JOIN fair_request r"
                                + " ON r.id = p.request_id WHERE p.kind_id = ? AND r.status = 'CONFIRMED'")
                .setParameter(1, kindId)
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    public long count(Long eventId, FairStatus status) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM FairRequest r WHERE r.stand.event.id = :event AND r.status = :status",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("status", status)
                .getSingleResult();
    }

    /** Subjects of mails of this kind to an address, the oldest first. */
    public List<String> mails(String kind, String address) {
        return em.createQuery(
                        "SELECT m.subject FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address"
                                + " ORDER BY m.createdAt, m.id",
                        String.class)
                .setParameter("kind", "fairs." + kind)
                .setParameter("address", address)
                .getResultList();
    }
}
