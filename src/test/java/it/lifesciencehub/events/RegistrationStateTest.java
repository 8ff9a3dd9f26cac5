package it.lifesciencehub.events;

import static it.lifesciencehub.events.EventFixture.ENDS;
import static it.lifesciencehub.events.EventFixture.NOW;
import static it.lifesciencehub.events.EventFixture.STARTS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RegistrationStateTest {

    private static final Instant OPENS = NOW.plusSeconds(3600);
    private static final Instant CLOSES = STARTS.minusSeconds(3600);

    @Test
    void followsTheClockFromOpeningToTheEnd() {
        assertEquals(RegistrationState.NOT_OPEN_YET, at(NOW, 5));
        assertEquals(RegistrationState.OPEN, at(OPENS, 5));
        assertEquals(RegistrationState.CLOSED, at(CLOSES, 5));
        assertEquals(RegistrationState.CLOSED, at(STARTS, 5));
        assertEquals(RegistrationState.OVER, at(ENDS, 5));
    }

    @Test
    void aFullEventHasAWaitingList() {
        assertEquals(RegistrationState.WAITING_LIST, at(OPENS, 0));
        assertEquals(RegistrationState.CLOSED, at(CLOSES, 0));
    }

    @Test
    void withoutAWindowItIsOpenUntilTheStart() {
        assertEquals(RegistrationState.OPEN, state(EventStatus.PUBLISHED, NOW, null, null, null));
        assertEquals(RegistrationState.CLOSED, state(EventStatus.PUBLISHED, STARTS, null, null, null));
    }

    @Test
    void aWindowThatOutlastsTheStartClosesWithIt() {
        assertEquals(RegistrationState.CLOSED, state(EventStatus.PUBLISHED, STARTS, null, ENDS, null));
    }

    @Test
    void draftsAndCancelledEventsAreNeverOpen() {
        assertEquals(RegistrationState.DRAFT, state(EventStatus.DRAFT, OPENS, OPENS, CLOSES, 5));
        assertEquals(RegistrationState.CANCELLED, state(EventStatus.CANCELLED, ENDS, OPENS, CLOSES, 5));
    }

    private static RegistrationState at(Instant now, Integer free) {
        return state(EventStatus.PUBLISHED, now, OPENS, CLOSES, free);
    }

    private static RegistrationState state(
            EventStatus status, Instant now, Instant opens, Instant closes, Integer free) {
        return RegistrationState.at(now, status, STARTS, ENDS, opens, closes, free);
    }
}
