package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.PlacesLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Reminds people of their places, some at a time: the mails of a batch and the marks that they were written are one
 * transaction under the lock of the event's places, so that one node at a time works on an event, and one that is killed
 * leaves the rest to the next.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PlaceReminders {

    /** Mails of one transaction: nobody who books waits long for its lock. */
    static final int BATCH = 50;

    private static final String DUE = " FROM Registration r WHERE r.event.id = :event AND r.status = :confirmed"
            + " AND (r.remindedOf IS NULL OR r.remindedOf <> :day) AND r.changedAt <= :before"
            + " AND (r.toldAt IS NULL OR r.toldAt <= :before)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Events of which somebody is to be reminded now. */
    List<Long> due() {
        Instant now = clock.instant();
        return em
                .createQuery(
                        "SELECT e FROM Event e WHERE e.status = :published AND e.byInvitation = FALSE"
                                + " AND e.startsAt > :now AND e.startsAt < :until ORDER BY e.startsAt, e.id",
                        Event.class)
                .setParameter("published", EventStatus.PUBLISHED)
                .setParameter("now", now)
                .setParameter("until", now.plus(Duration.ofDays(PlaceReminderPolicy.MOST_DAYS + 1L)))
                .getResultList()
                .stream()
                .filter(event -> PlaceReminderPolicy.isTime(event, PlaceReminder.daysBefore(em, event.getId()), now))
                .filter(event -> due("SELECT COUNT(r)", Long.class, event, now).getSingleResult() > 0)
                .map(Event::getId)
                .toList();
    }

    /** @return how many people were reminded; less than {@link #BATCH} where nobody is left */
    int remind(Long eventId) {
        return remind(eventId, clock.instant());
    }

    int remind(Long eventId, Instant now) {
        lock.lock(eventId);
        Event event = em.find(Event.class, eventId);
        em.refresh(event);
        if (!PlaceReminderPolicy.isTime(event, PlaceReminder.daysBefore(em, eventId), now)) {
            return 0;
        }
        List<Registration> people = due("SELECT r", Registration.class, event, now)
                .setMaxResults(BATCH)
                .getResultStream()
                .filter(one -> PlaceReminderPolicy.isDue(one, now))
                .toList();
        for (Registration registration : people) {
            mails.remind(registration);
            registration.reminded(PlaceReminderPolicy.dayOf(event.getStartsAt()));
        }
        if (!people.isEmpty()) {
            trail.record("place.reminded", "Event", eventId, event.getTitle().getIt(), String.valueOf(people.size()));
        }
        return people.size();
    }

    /** Those of the event of whom {@link PlaceReminderPolicy#isDue} is true, as the database finds them. */
    private <T> TypedQuery<T> due(String what, Class<T> type, Event event, Instant now) {
        return em.createQuery(what + DUE + (type == Long.class ? "" : " ORDER BY r.id"), type)
                .setParameter("event", event.getId())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .setParameter("day", PlaceReminderPolicy.dayOf(event.getStartsAt()))
                .setParameter("before", now.minus(PlaceReminderPolicy.TOLD_LATELY));
    }
}
