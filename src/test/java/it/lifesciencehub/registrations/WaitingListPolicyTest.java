package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.registrations.WaitingListPolicy.Outcome;
import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingListPolicyTest {

    private static final Instant T = Instant.parse("2027-03-01T09:00:00Z");

    /** Organisation 1 has asked three times, then 2, then 3. */
    private static final List<Waiting> QUEUE = List.of(
            new Waiting(11L, 1L, T),
            new Waiting(12L, 1L, T.plusSeconds(1)),
            new Waiting(13L, 1L, T.plusSeconds(2)),
            new Waiting(21L, 2L, T.plusSeconds(3)),
            new Waiting(31L, 3L, T.plusSeconds(4)));

    private static Outcome promote(int total, Integer share, WaitingPolicy policy, PlaceCount count) {
        return WaitingListPolicy.promote(new PlaceRules(total, share, policy), count, QUEUE);
    }

    @Test
    void servesWhoeverAskedFirst() {
        assertEquals(
                List.of(11L, 12L, 13L),
                promote(3, null, WaitingPolicy.FIRST_COME, new PlaceCount()).promoted());
    }

    @Test
    void passesOverAnOrganisationThatHasItsShareAndNamesTheSkipped() {
        Outcome outcome = promote(3, 1, WaitingPolicy.FIRST_COME, new PlaceCount());
        assertEquals(List.of(11L, 21L, 31L), outcome.promoted());
        assertEquals(Set.of(12L, 13L), outcome.skipped());
    }

    @Test
    void servesOneOrganisationAfterTheOther() {
        assertEquals(
                List.of(11L, 21L, 31L, 12L),
                promote(4, null, WaitingPolicy.ROUND_ROBIN, new PlaceCount()).promoted());
    }

    @Test
    void servesTheLeastServedOrganisationFirst() {
        PlaceCount count = new PlaceCount();
        count.take(1L, 2);
        count.take(2L, 1);
        assertEquals(
                List.of(31L, 21L),
                promote(5, null, WaitingPolicy.LEAST_SERVED, count).promoted());
    }

    @Test
    void promotesNobodyWhenNothingIsFree() {
        PlaceCount count = new PlaceCount();
        count.take(9L, 5);
        assertEquals(
                List.of(), promote(5, null, WaitingPolicy.FIRST_COME, count).promoted());
    }
}
