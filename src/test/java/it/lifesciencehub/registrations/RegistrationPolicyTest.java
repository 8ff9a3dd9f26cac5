package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.registrations.RegistrationPolicy.Beginning;
import it.lifesciencehub.shared.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RegistrationPolicyTest {

    private static final PlaceRules TWO_OF_THREE = new PlaceRules(3, 2, WaitingPolicy.FIRST_COME);

    private static PlaceCount taken(Long organisation, int places) {
        PlaceCount count = new PlaceCount();
        count.take(organisation, places);
        return count;
    }

    private static RegistrationReason refusalOf(Event event, boolean staff, java.time.Instant now) {
        Refusal refusal = assertThrows(Refusal.class, () -> RegistrationPolicy.requireOpen(event, staff, now));
        return (RegistrationReason) refusal.reason();
    }

    @Test
    void confirmsWhileThereIsAPlace() {
        assertEquals(
                new Beginning(RegistrationStatus.CONFIRMED, ChangeReason.PLACE_FREE),
                RegistrationPolicy.begin(TWO_OF_THREE, taken(1L, 1), 1L, false));
    }

    @Test
    void letsWaitWhenTheEventIsFull() {
        assertEquals(
                new Beginning(RegistrationStatus.WAITLISTED, ChangeReason.EVENT_FULL),
                RegistrationPolicy.begin(TWO_OF_THREE, taken(1L, 3), 2L, false));
    }

    @Test
    void letsWaitWhenTheOrganisationHasItsShare() {
        assertEquals(
                new Beginning(RegistrationStatus.WAITLISTED, ChangeReason.ORGANISATION_FULL),
                RegistrationPolicy.begin(TWO_OF_THREE, taken(1L, 2), 1L, false));
    }

    @Test
    void countsNoShareForPeopleWithoutAnOrganisation() {
        assertEquals(
                RegistrationStatus.CONFIRMED,
                RegistrationPolicy.begin(TWO_OF_THREE, taken(null, 2), null, false)
                        .status());
    }

    @Test
    void asksForApprovalWhateverIsFree() {
        assertEquals(
                new Beginning(RegistrationStatus.REQUESTED, ChangeReason.APPROVAL_NEEDED),
                RegistrationPolicy.begin(TWO_OF_THREE, new PlaceCount(), 1L, true));
    }

    @Test
    void knowsNoLimitWhereNoneIsSet() {
        PlaceRules none = new PlaceRules(null, null, WaitingPolicy.FIRST_COME);
        assertEquals(
                RegistrationStatus.CONFIRMED,
                RegistrationPolicy.begin(none, taken(1L, 100_000), 1L, false).status());
    }

    @Test
    void refusesBeforeTheOpeningAndAfterTheDeadline() {
        Event event = EventFixture.aPublishedEvent();
        event.openRegistration(EventFixture.NOW, EventFixture.NOW.plus(Duration.ofDays(7)), false);
        assertEquals(RegistrationReason.NOT_OPEN_YET, refusalOf(event, false, EventFixture.NOW.minusSeconds(1)));
        assertDoesNotThrow(() -> RegistrationPolicy.requireOpen(event, false, EventFixture.NOW));
        assertEquals(
                RegistrationReason.REGISTRATION_CLOSED,
                refusalOf(event, false, EventFixture.NOW.plus(Duration.ofDays(7))));
        assertDoesNotThrow(
                () -> RegistrationPolicy.requireOpen(event, true, EventFixture.NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void refusesOnceTheEventHasStartedStaffToo() {
        Event event = EventFixture.aPublishedEvent();
        assertEquals(RegistrationReason.EVENT_STARTED, refusalOf(event, true, EventFixture.STARTS));
    }

    @Test
    void refusesDraftsAndCancelledEvents() {
        assertEquals(RegistrationReason.EVENT_NOT_OPEN, refusalOf(EventFixture.aWholeDraft(), true, EventFixture.NOW));
        Event event = EventFixture.aPublishedEvent();
        event.cancel(EventFixture.text("Sciopero"), EventFixture.NOW);
        assertEquals(RegistrationReason.EVENT_CANCELLED, refusalOf(event, false, EventFixture.NOW));
    }
}
