package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.invitations.ConditionTree.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTreeTest {

    private static final Literal A = new Literal(1, false);
    private static final Literal B = new Literal(1, false);
    private static final Literal C = new Literal(2, false);
    private static final Literal NOT_D = new Literal(2, true);
    private static final List<Literal> FOUR = List.of(A, B, C, NOT_D);

    @Test
    void nobodyBelongsWhereNothingIsAsked() {
        assertEquals(Optional.empty(), new ConditionTree(Joined.ALL, List.of()).reasons(Set.of()));
        assertEquals(Optional.empty(), new ConditionTree(Joined.ANY, List.of()).reasons(Set.of()));
    }

    /** (a or b) and (c or not d), over all sixteen cases. */
    @ParameterizedTest
    @CsvSource({
        "0, false", "1, true", "2, true", "3, true", "4, false", "5, true", "6, true", "7, true",
        "8, false", "9, false", "10, false", "11, false", "12, false", "13, true", "14, true", "15, true"
    })
    void allBlocksMustHoldAndOneConditionOfEachIsEnough(int bits, boolean belongs) {
        assertEquals(
                belongs, new ConditionTree(Joined.ALL, FOUR).reasons(held(bits)).isPresent());
    }

    /** (a and b) or (c and not d), over all sixteen cases. */
    @ParameterizedTest
    @CsvSource({
        "0, false", "1, false", "2, false", "3, true", "4, true", "5, true", "6, true", "7, true",
        "8, false", "9, false", "10, false", "11, true", "12, false", "13, false", "14, false", "15, true"
    })
    void oneBlockIsEnoughAndAllOfItsConditionsMustHold(int bits, boolean belongs) {
        assertEquals(
                belongs, new ConditionTree(Joined.ANY, FOUR).reasons(held(bits)).isPresent());
    }

    private static Set<Integer> held(int bits) {
        return java.util.stream.IntStream.range(0, 4)
                .filter(i -> (bits >> i & 1) == 1)
                .boxed()
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void theReasonsAreThoseThatLetSomebodyIn() {
        assertEquals(Optional.of(List.of(1, 2, 3)), new ConditionTree(Joined.ALL, FOUR).reasons(Set.of(1, 2)));
        assertEquals(Optional.of(List.of(0, 1)), new ConditionTree(Joined.ANY, FOUR).reasons(Set.of(0, 1, 2, 3)));
    }

    @Test
    void aBlockNeedNotStandTogether() {
        ConditionTree tree = new ConditionTree(Joined.ALL, List.of(A, C, B));
        assertEquals(Optional.of(List.of(1, 2)), tree.reasons(Set.of(1, 2)));
    }
}
