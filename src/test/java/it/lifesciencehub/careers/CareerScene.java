package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Career days for tests, moved from phase to phase. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class CareerScene {

    @PersistenceContext
    private EntityManager em;

    /** A published event in ten days that lasts six hours. */
    public Long event() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        Instant starts = now.plus(10, ChronoUnit.DAYS);
        Instant ends = starts.plus(6, ChronoUnit.HOURS);
        Event event = new Event(
                "laboratorio-" + UUID.randomUUID(),
                em.find(EventKind.class, "CAREER_DAY"),
                new LocalisedText("Laboratorio di prova", "Trial career day"),
                starts,
                ends,
                now);
        event.schedule(starts, ends, new EventPlace("Sede", "via Roma 1", "Milano", null));
        event.publish(now);
        em.persist(event);
        em.flush();
        em.persist(new EventPlaces(event));
        return event.getId();
    }

    public SlotsForm slots(Long eventId) {
        SlotsForm form = new SlotsForm();
        form.setFirst(RomeTime.local(em.find(Event.class, eventId).getStartsAt()));
        form.setCount(2);
        return form;
    }

    /** Moves the deadlines so that this phase runs now: 0 offer, 1 wish, 2 order, 3 share. */
    public void phase(Long eventId, int phase) {
        Instant now = Instant.now();
        em.createNativeQuery("UPDATE career_day SET offers_until = ?, wishes_until = ?, orders_until = ?,"
                        + " version = version + 1 WHERE event_id = ?")
                .setParameter(1, at(now, phase > 0 ? -3 : 1))
                .setParameter(2, at(now, phase > 1 ? -2 : 2))
                .setParameter(3, at(now, phase > 2 ? -1 : 3))
                .setParameter(4, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    public void endedDaysAgo(Long eventId, int days) {
        Instant end = Instant.now().minus(days, ChronoUnit.DAYS);
        em.createNativeQuery("UPDATE event SET starts_at = ?, ends_at = ? WHERE id = ?")
                .setParameter(1, at(end, -6))
                .setParameter(2, at(end, 0))
                .setParameter(3, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    private static Timestamp at(Instant now, int hours) {
        return Timestamp.from(now.plus(hours, ChronoUnit.HOURS));
    }

    public long students(Long eventId) {
        return em.createQuery(
                        "SELECT COUNT(s) FROM CareerStudent s WHERE s.schoolClass.day.event.id = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** How many mails about career days went to this address. */
    public int mails(String address) {
        return em.createQuery(
                        "SELECT m.id FROM MailMessage m WHERE m.kind LIKE 'careers.%' AND m.recipientAddress = :address",
                        Long.class)
                .setParameter("address", address)
                .getResultList()
                .size();
    }

    /** The token in the newest mail of this kind to this address. */
    public String token(String kind, String address) {
        return em.createQuery(
                        "SELECT m.textBody FROM MailMessage m WHERE m.kind = :kind AND m.recipientAddress = :address"
                                + " ORDER BY m.createdAt DESC, m.id DESC",
                        String.class)
                .setParameter("kind", "careers." + kind)
                .setParameter("address", address)
                .setMaxResults(1)
                .getSingleResult()
                .replaceAll("(?s).*/career[a-z-]*/([A-Za-z0-9_-]+).*", "$1");
    }
}
