package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Staff say how many days before an event its people are reminded of their places, or that nobody is. */
@Stateless
@Guarded
public class PlaceReminderService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Allow(Role.STAFF)
    public ReminderView view(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        int days = PlaceReminder.daysBefore(em, eventId);
        long reminded = em.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status = :confirmed"
                                + " AND r.remindedOf = :day",
                        Long.class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .setParameter("day", PlaceReminderPolicy.dayOf(event.getStartsAt()))
                .getSingleResult();
        return days == PlaceReminderPolicy.NEVER
                ? new ReminderView(null, null, reminded)
                : new ReminderView(days, PlaceReminderPolicy.from(event.getStartsAt(), days), reminded);
    }

    /** @param days from 1 to {@link PlaceReminderPolicy#MOST_DAYS}, or null: nobody is reminded */
    @Allow(Role.STAFF)
    public void remind(Long eventId, Integer days) {
        Event event = EventAccess.requireChangeable(eventId == null ? null : em.find(Event.class, eventId));
        if (days != null && (days < 1 || days > PlaceReminderPolicy.MOST_DAYS)) {
            throw new Refusal(RegistrationReason.REMINDER_DAYS, PlaceReminderPolicy.MOST_DAYS);
        }
        int before = days == null ? PlaceReminderPolicy.NEVER : days;
        PlaceReminder chosen = em.find(PlaceReminder.class, eventId);
        if (chosen == null) {
            em.persist(new PlaceReminder(eventId, before));
        } else {
            chosen.remind(before);
        }
        Saving.now(em);
        trail.record("place.reminder", "Event", eventId, event.getTitle().getIt(), String.valueOf(before));
    }
}
