package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import java.time.Instant;

/**
 * What somebody shows at the door.
 *
 * @param code null where there is no confirmed place, or no door
 * @param arrivedAt when they came in, or null
 * @param missed whether the event was closed without them
 */
public record Ticket(String code, Instant arrivedAt, boolean missed) {

    /** Whether there is a door at which a code is shown: for a confirmed place at an event that people book themselves. */
    static boolean isFor(Registration registration, Instant now) {
        Event event = registration.getEvent();
        return registration.getStatus() == RegistrationStatus.CONFIRMED
                && event.isPublished()
                && !event.isByInvitation()
                && !event.isOver(now);
    }
}
