package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * For features that know of parts of an event who was there: whoever was at one part was at the event. In the caller's
 * transaction; whether the caller may is decided there.
 */
@ApplicationScoped
public class Presence {

    @Inject
    private AttendanceBook book;

    /** Writes down that somebody with a confirmed place came; nothing where that is known already. */
    public void came(Long registrationId, Instant at) {
        Registration registration = book.lock(registrationId);
        if (registration == null || registration.getStatus() != RegistrationStatus.CONFIRMED) {
            return;
        }
        Attendance known = book.of(registration);
        if (known == null || known.getState() != AttendanceState.ATTENDED) {
            book.arrive(registration, known, null, at);
        }
    }

    /** Takes it back, unless a door has seen them. */
    public void wasNotThere(Long registrationId) {
        Registration registration = book.lock(registrationId);
        Attendance known = registration == null ? null : book.of(registration);
        if (known != null && known.getState() == AttendanceState.ATTENDED && known.getDoorId() == null) {
            book.undo(registration, known);
        }
    }
}
