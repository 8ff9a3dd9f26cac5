package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** When a helper's link works, and when somebody came in whose scan arrived later. */
final class DoorPolicy {

    /** How long after its days a door still takes what a telephone without network kept. */
    static final Duration LATE = Duration.ofHours(12);

    private DoorPolicy() {}

    /** Days of the event, or the one before it for those who try the doors; the first not after the last. */
    static void requireDays(Event event, LocalDate first, LocalDate last) {
        LocalDate begins = RomeTime.of(event.getStartsAt()).toLocalDate().minusDays(1);
        LocalDate ends = RomeTime.of(event.getEndsAt()).toLocalDate();
        if (first == null || last == null || first.isAfter(last) || first.isBefore(begins) || last.isAfter(ends)) {
            throw new Refusal(AttendanceReason.DOOR_DAYS);
        }
    }

    static DoorState state(CheckInDoor door, Instant now) {
        if (door.getRevokedAt() != null) {
            return DoorState.REVOKED;
        }
        if (now.isBefore(door.getValidFrom())) {
            return DoorState.TOO_EARLY;
        }
        return now.isBefore(door.getValidUntil()) ? DoorState.OPEN : DoorState.OVER;
    }

    /** Whether scans are taken: on the link's days, and for a while afterwards. */
    static boolean takesScans(CheckInDoor door, Instant now) {
        DoorState state = state(door, now);
        return state == DoorState.OPEN
                || state == DoorState.OVER && now.isBefore(door.getValidUntil().plus(LATE));
    }

    /** What a telephone's clock says, within the link's days and not later than the hub's own clock. */
    static Instant madeAt(CheckInDoor door, Instant claimed, Instant now) {
        Instant latest = now.isBefore(door.getValidUntil()) ? now : door.getValidUntil();
        if (claimed == null || claimed.isAfter(latest)) {
            return latest;
        }
        return claimed.isBefore(door.getValidFrom()) ? door.getValidFrom() : claimed;
    }
}
