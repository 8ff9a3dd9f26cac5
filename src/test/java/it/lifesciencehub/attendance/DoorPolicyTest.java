package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DoorPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    private final Event event = EventFixture.from(at(DAY, 9), at(DAY.plusDays(1), 17));
    private final CheckInDoor door = door(DAY, DAY);

    private static Instant at(LocalDate day, int hour) {
        return RomeTime.instant(day.atTime(hour, 0));
    }

    private CheckInDoor door(LocalDate first, LocalDate last) {
        return new CheckInDoor(event, "Porta A", "0".repeat(64), first, last, false, "Laura", at(DAY, 0));
    }

    @Test
    void worksOnItsDaysAlone() {
        assertEquals(DoorState.TOO_EARLY, DoorPolicy.state(door, at(DAY, 0).minusSeconds(1)));
        assertEquals(DoorState.OPEN, DoorPolicy.state(door, at(DAY, 0)));
        assertEquals(
                DoorState.OPEN, DoorPolicy.state(door, at(DAY.plusDays(1), 0).minusSeconds(1)));
        assertEquals(DoorState.OVER, DoorPolicy.state(door, at(DAY.plusDays(1), 0)));
    }

    @Test
    void doesNotWorkOnceItIsWithdrawn() {
        door.revoke(at(DAY, 8));
        assertEquals(DoorState.REVOKED, DoorPolicy.state(door, at(DAY, 9)));
        assertFalse(DoorPolicy.takesScans(door, at(DAY, 9)));
    }

    @Test
    void takesForAWhileWhatATelephoneWithoutNetworkHasKept() {
        assertTrue(DoorPolicy.takesScans(door, at(DAY.plusDays(1), 11)));
        assertFalse(DoorPolicy.takesScans(door, at(DAY.plusDays(1), 13)));
        assertFalse(DoorPolicy.takesScans(door, at(DAY.minusDays(1), 12)));
    }

    @Test
    void believesATelephonesClockWithinTheDay() {
        Instant now = at(DAY, 12);
        assertEquals(at(DAY, 10), DoorPolicy.madeAt(door, at(DAY, 10), now));
        assertEquals(now, DoorPolicy.madeAt(door, at(DAY, 13), now), "not from the future");
        assertEquals(at(DAY, 0), DoorPolicy.madeAt(door, at(DAY.minusDays(5), 10), now), "not before the door");
        assertEquals(now, DoorPolicy.madeAt(door, null, now));
        assertEquals(
                at(DAY.plusDays(1), 0),
                DoorPolicy.madeAt(door, at(DAY.plusDays(1), 9), at(DAY.plusDays(1), 10)),
                "not after the day, whenever it arrives");
    }

    @Test
    void acceptsDaysOfTheEventAndTheOneBefore() {
        DoorPolicy.requireDays(event, DAY.minusDays(1), DAY.plusDays(1));
        assertThrows(Refusal.class, () -> DoorPolicy.requireDays(event, DAY.minusDays(2), DAY));
        assertThrows(Refusal.class, () -> DoorPolicy.requireDays(event, DAY, DAY.plusDays(2)));
        assertThrows(Refusal.class, () -> DoorPolicy.requireDays(event, DAY.plusDays(1), DAY));
        assertThrows(Refusal.class, () -> DoorPolicy.requireDays(event, null, DAY));
    }
}
