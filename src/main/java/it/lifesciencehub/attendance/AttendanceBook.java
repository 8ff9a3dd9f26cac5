package it.lifesciencehub.attendance;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * Writes who came. Each act holds the lock of the place's row, so that two doors stand in line for one person, and for
 * nobody else. In the caller's transaction.
 */
@ApplicationScoped
class AttendanceBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The place as it is now, locked until the transaction ends; null where there is none. */
    Registration lock(Long registrationId) {
        Registration registration = registrationId == null
                ? null
                : em.find(Registration.class, registrationId, LockModeType.PESSIMISTIC_WRITE);
        if (registration != null) {
            em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        }
        return registration;
    }

    /** What is written down of a locked place, or null. */
    Attendance of(Registration registration) {
        return em.createNamedQuery(Attendance.OF_REGISTRATION, Attendance.class)
                .setParameter("registration", registration.getId())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** @param door where, or null for staff's desk */
    Attendance arrive(Registration registration, Attendance known, CheckInDoor door, Instant at) {
        Attendance attendance = known == null ? new Attendance(registration) : known;
        attendance.arrive(door, at, Caller.current().name(), clock.instant());
        if (known == null) {
            em.persist(attendance);
        }
        record("attendance.arrived", registration, door == null ? "" : door.getName());
        return attendance;
    }

    void undo(Registration registration, Attendance attendance) {
        attendance.undo(Caller.current().name(), clock.instant());
        record("attendance.undone", registration, attendance.getArrivedAt().toString());
    }

    void record(String action, Registration registration, String detail) {
        trail.record(
                action,
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + registration.getEvent().getTitle().getIt(),
                detail);
    }
}
