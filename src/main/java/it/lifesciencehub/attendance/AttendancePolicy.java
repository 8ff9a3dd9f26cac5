package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;

/** The rules of who comes in; plain, so that each can be tested by itself. */
final class AttendancePolicy {

    private AttendancePolicy() {}

    /** Doors are for published events whose places are booked here; meetings of groups keep their own roll. */
    static void requireHeld(Event event) {
        if (!event.isPublished() || event.isByInvitation()) {
            throw new Refusal(AttendanceReason.NOT_HELD_HERE);
        }
    }

    /** @param known what is written down already, or null */
    static ScanOutcome checkIn(RegistrationStatus place, AttendanceState known) {
        if (place != RegistrationStatus.CONFIRMED) {
            return ScanOutcome.NOT_CONFIRMED;
        }
        return known == AttendanceState.ATTENDED ? ScanOutcome.ALREADY : ScanOutcome.ENTERED;
    }

    /** A door takes back what it did itself; what others did is for staff. */
    static ScanOutcome undo(AttendanceState known, Long knownDoorId, Long doorId) {
        return known == AttendanceState.ATTENDED && doorId.equals(knownDoorId)
                ? ScanOutcome.UNDONE
                : ScanOutcome.NOTHING_TO_UNDO;
    }

    /** Nobody has come before the day: at the earliest 24 hours before the start, for those who set the rooms up. */
    static void requireUnderWay(Event event, Instant now) {
        if (now.isBefore(event.getStartsAt().minusSeconds(24 * 3600))) {
            throw new Refusal(AttendanceReason.NOT_STARTED);
        }
    }

    static void requireOver(Event event, Instant now) {
        if (!event.isOver(now)) {
            throw new Refusal(AttendanceReason.NOT_OVER);
        }
    }

    /** The share of those who came among those who were expected, in whole percent; null where nobody was. */
    static Integer rate(long attended, long expected) {
        return expected == 0 ? null : (int) Math.round(100.0 * attended / expected);
    }
}
