package it.lifesciencehub.attendance;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The transactions of the staff's desk, one method each. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AttendanceWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Somebody who is in already stays as they are. Works after the closing too, for whoever was overlooked. */
    void checkIn(Long registrationId) {
        Registration registration = Refusal.requireFound(book.lock(registrationId));
        Instant now = clock.instant();
        AttendancePolicy.requireHeld(registration.getEvent());
        AttendancePolicy.requireUnderWay(registration.getEvent(), now);
        Attendance known = book.of(registration);
        switch (AttendancePolicy.checkIn(registration.getStatus(), known == null ? null : known.getState())) {
            case ENTERED -> book.arrive(registration, known, null, arrival(registration.getEvent(), now));
            case ALREADY -> {}
            default -> throw new Refusal(AttendanceReason.NOT_CONFIRMED);
        }
    }

    /** Written down afterwards: at the end of the event, since nobody comes later. */
    private static Instant arrival(Event event, Instant now) {
        return event.isOver(now) ? event.getEndsAt() : now;
    }

    void undo(Long registrationId) {
        Registration registration = Refusal.requireFound(book.lock(registrationId));
        Attendance known = book.of(registration);
        if (known == null) {
            throw new Refusal(AttendanceReason.NOT_IN);
        }
        book.undo(registration, known);
    }

    /** @return how many did not come; 0 where it was closed before */
    int close(Long eventId) {
        Event event = Refusal.requireFound(em.find(Event.class, eventId));
        AttendancePolicy.requireHeld(event);
        AttendancePolicy.requireOver(event, clock.instant());
        if (em.find(AttendanceClosing.class, eventId) != null) {
            return 0;
        }
        em.persist(new AttendanceClosing(eventId, Caller.current().name(), clock.instant()));
        // Now, so that a second node that closes the same event ends here.
        em.flush();
        List<Registration> missing = em.createQuery(
                        "SELECT r FROM Registration r LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.event.id = :event AND r.status = :confirmed AND a.id IS NULL",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
        for (Registration registration : missing) {
            Attendance attendance = new Attendance(registration);
            attendance.miss(Caller.current().name(), clock.instant());
            em.persist(attendance);
        }
        List<Attendance> undone = em.createQuery(
                        "SELECT a FROM Attendance a WHERE a.eventId = :event AND a.state = :undone"
                                + " AND a.registration.status = :confirmed",
                        Attendance.class)
                .setParameter("event", eventId)
                .setParameter("undone", AttendanceState.UNDONE)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
        undone.forEach(one -> one.miss(Caller.current().name(), clock.instant()));
        int absent = missing.size() + undone.size();
        trail.record("attendance.closed", "Event", eventId, event.getTitle().getIt(), "no-show " + absent);
        return absent;
    }

    /** Events whose end lies some hours back and at whose doors somebody was seen: the others kept no roll. */
    List<Long> toClose(Instant endedBefore) {
        return em.createQuery(
                        "SELECT e.id FROM Event e WHERE e.endsAt < :before AND e.byInvitation = FALSE"
                                + " AND e.status = it.lifesciencehub.events.EventStatus.PUBLISHED"
                                + " AND EXISTS (SELECT a FROM Attendance a WHERE a.eventId = e.id)"
                                + " AND NOT EXISTS (SELECT c FROM AttendanceClosing c WHERE c.eventId = e.id)"
                                + " ORDER BY e.endsAt, e.id",
                        Long.class)
                .setParameter("before", endedBefore)
                .getResultList();
    }
}
