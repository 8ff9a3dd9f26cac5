package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import it.lifesciencehub.groups.Majority;
import it.lifesciencehub.positions.BallotPolicy.Secrecy;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BallotPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** Entitled, for, against, abstaining, quorum in percent, majority, outcome. */
    static Stream<Arguments> counts() {
        return Stream.of(
                arguments(5, 3, 2, 0, 50, Majority.SIMPLE, BallotOutcome.CARRIED),
                arguments(5, 2, 2, 1, 50, Majority.SIMPLE, BallotOutcome.TIE),
                arguments(5, 1, 2, 2, 50, Majority.SIMPLE, BallotOutcome.NO_MAJORITY),
                // Abstentions make the quorum and weigh for neither side.
                arguments(6, 1, 0, 2, 50, Majority.SIMPLE, BallotOutcome.CARRIED),
                arguments(6, 1, 0, 1, 50, Majority.SIMPLE, BallotOutcome.NO_QUORUM),
                // All abstain: as many for as against.
                arguments(4, 0, 0, 4, 50, Majority.SIMPLE, BallotOutcome.TIE),
                arguments(4, 0, 0, 4, 50, Majority.TWO_THIRDS, BallotOutcome.TIE),
                // Half is not more than half; and an abstention weighs like a no.
                arguments(4, 2, 1, 1, 0, Majority.ABSOLUTE, BallotOutcome.NO_MAJORITY),
                arguments(4, 3, 1, 0, 0, Majority.ABSOLUTE, BallotOutcome.CARRIED),
                arguments(5, 2, 0, 0, 0, Majority.ABSOLUTE, BallotOutcome.NO_MAJORITY),
                arguments(3, 2, 1, 0, 0, Majority.TWO_THIRDS, BallotOutcome.CARRIED),
                arguments(5, 3, 2, 0, 0, Majority.TWO_THIRDS, BallotOutcome.NO_MAJORITY),
                arguments(5, 2, 1, 2, 0, Majority.TWO_THIRDS, BallotOutcome.CARRIED),
                // Nobody votes: without a quorum asked for a tie, else none.
                arguments(3, 0, 0, 0, 0, Majority.SIMPLE, BallotOutcome.TIE),
                arguments(3, 0, 0, 0, 1, Majority.SIMPLE, BallotOutcome.NO_QUORUM),
                arguments(3, 2, 0, 0, 100, Majority.SIMPLE, BallotOutcome.NO_QUORUM),
                // Two vote in a secret ballot and disagree.
                arguments(2, 1, 1, 0, 50, Majority.SIMPLE, BallotOutcome.TIE));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void countsByTheGroupsRules(
            int entitled, int yes, int no, int abstain, int quorum, Majority majority, BallotOutcome outcome) {
        BallotResult result = BallotPolicy.result(
                ids(entitled), ids(yes + no + abstain), new BallotTally(yes, no, abstain), quorum, majority);
        assertEquals(outcome, result.outcome());
        assertEquals(yes + no + abstain, result.quorum().present());
    }

    @Test
    void countsNobodyForTheQuorumWhoIsNotEntitled() {
        BallotResult result = BallotPolicy.result(
                Set.of(1L, 2L, 3L), Set.of(7L, 8L, 1L), new BallotTally(1, 0, 0), 60, Majority.SIMPLE);
        assertEquals(BallotOutcome.NO_QUORUM, result.outcome());
    }

    @Test
    void closesEarlyOnlyWhenAllHaveVoted() {
        Refusal refused = assertThrows(Refusal.class, () -> BallotPolicy.requireClosable(ids(3), Set.of(1L), false));
        assertEquals(PositionReason.NOT_ALL_VOTED, refused.reason());
        assertEquals(2L, refused.arguments().get(0));
        assertDoesNotThrow(() -> BallotPolicy.requireClosable(ids(3), ids(3), false));
        assertDoesNotThrow(() -> BallotPolicy.requireClosable(ids(3), Set.of(), true));
    }

    @Test
    void opensForAFutureOfDaysAndForSomebody() {
        Instant week = NOW.plus(Duration.ofDays(7));
        assertDoesNotThrow(() -> BallotPolicy.requireOpenable(false, week, 1, NOW));
        assertEquals(PositionReason.NOBODY_MAY_VOTE, reason(() -> BallotPolicy.requireOpenable(false, week, 0, NOW)));
        for (Instant wrong : new Instant[] {null, NOW, NOW.minusSeconds(1), NOW.plus(Duration.ofDays(91))}) {
            assertEquals(
                    PositionReason.CLOSING_NOT_POSSIBLE,
                    reason(() -> BallotPolicy.requireOpenable(false, wrong, 3, NOW)));
        }
    }

    @Test
    void tellsHowLittleASecretBallotOfFewKeepsSecret() {
        Instant week = NOW.plus(Duration.ofDays(7));
        assertEquals(
                PositionReason.SECRECY_NOT_POSSIBLE, reason(() -> BallotPolicy.requireOpenable(true, week, 1, NOW)));
        assertDoesNotThrow(() -> BallotPolicy.requireOpenable(true, week, 2, NOW));
        assertEquals(Secrecy.NONE, BallotPolicy.secrecy(1));
        assertEquals(Secrecy.BETWEEN_TWO, BallotPolicy.secrecy(2));
        assertEquals(Secrecy.FEW, BallotPolicy.secrecy(3));
        assertEquals(Secrecy.FEW, BallotPolicy.secrecy(4));
        assertEquals(Secrecy.USUAL, BallotPolicy.secrecy(5));
    }

    private static Set<Long> ids(int count) {
        return LongStream.rangeClosed(1, count).boxed().collect(Collectors.toSet());
    }

    private static RefusalReason reason(Executable attempt) {
        Refusal refused = assertThrows(Refusal.class, attempt);
        return refused.problems().isEmpty()
                ? refused.reason()
                : refused.problems().get(0).reason();
    }
}
