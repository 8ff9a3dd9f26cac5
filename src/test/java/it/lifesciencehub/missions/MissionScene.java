package it.lifesciencehub.missions;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.RegistrationStatus;
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

/** Missions for tests, their deadlines, and what came of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MissionScene {

    @PersistenceContext
    private EntityManager em;

    /** A published mission in sixty days with so many places, two a company. */
    public Long event(int total) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant starts = now.plus(60, ChronoUnit.DAYS);
        Instant ends = starts.plus(4, ChronoUnit.DAYS);
        Event event = new Event(
                "missione-" + UUID.randomUUID(),
                em.find(EventKind.class, MissionCall.KIND),
                new LocalisedText("Missione di prova", "Trial mission"),
                starts,
                ends,
                now);
        event.schedule(starts, ends, new EventPlace("Centro", "Corniche 1", "Doha", null));
        event.publish(now);
        em.persist(event);
        em.flush();
        EventPlaces places = new EventPlaces(event);
        places.limit(total, 2, false, WaitingPolicy.FIRST_COME, false);
        em.persist(places);
        return event.getId();
    }

    /** The deadline is over. */
    public void close(Long eventId) {
        em.createNativeQuery("UPDATE mission_call SET closes_at = ?, opens_at = ? WHERE event_id = ?")
                .setParameter(1, Timestamp.from(Instant.now().minus(1, ChronoUnit.MINUTES)))
                .setParameter(2, Timestamp.from(Instant.now().minus(9, ChronoUnit.DAYS)))
                .setParameter(3, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** As staff would set it, on purpose also below what is taken: nobody loses a place. */
    public void places(Long eventId, int total) {
        em.createNativeQuery("UPDATE event_places SET overbooked = GREATEST(0, confirmed_count - ?), capacity_total = ?"
                        + " WHERE event_id = ?")
                .setParameter(1, total)
                .setParameter(2, total)
                .setParameter(3, eventId)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
    }

    /** How many people of the event have a place. */
    public long confirmed(Long eventId) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status = :status",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("status", RegistrationStatus.CONFIRMED)
                .getSingleResult();
    }

    public boolean hasPlace(Long eventId, Person person) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.person.id = :person"
                                        + " AND r.status = :status",
                                Long.class)
                        .setParameter("event", eventId)
                        .setParameter("person", person.getId())
                        .setParameter("status", RegistrationStatus.CONFIRMED)
                        .getSingleResult()
                > 0;
    }

    /** How the person's standing place, wait or request at the event is; null where there is none. */
    public RegistrationStatus standing(Long eventId, Person person) {
        return registrations(eventId, person, "r.status", RegistrationStatus.class);
    }

    /** The standing registration of a person. */
    public Long registration(Long eventId, Person person) {
        return registrations(eventId, person, "r.id", Long.class);
    }

    private <T> T registrations(Long eventId, Person person, String what, Class<T> type) {
        return em.createQuery(
                        "SELECT " + what + " FROM Registration r WHERE r.event.id = :event AND r.person.id = :person"
                                + " AND r.status <> :cancelled",
                        type)
                .setParameter("event", eventId)
                .setParameter("person", person.getId())
                .setParameter("cancelled", RegistrationStatus.CANCELLED)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Kinds of the mails to this person about missions, the oldest first. */
    public List<String> mails(Person person) {
        return em.createQuery(
                        "SELECT m.kind FROM MailMessage m WHERE m.recipientAddress = :address AND m.kind LIKE 'missions.%'"
                                + " ORDER BY m.createdAt, m.id",
                        String.class)
                .setParameter("address", person.getEmail())
                .getResultList();
    }
}
