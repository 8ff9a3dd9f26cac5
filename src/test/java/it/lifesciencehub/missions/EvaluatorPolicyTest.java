package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EvaluatorPolicyTest {

    private static final Set<Long> NONE = Set.of();
    private static final Map<Long, String> THREE = new TreeMap<>(Map.of(1L, "Anna", 2L, "Bruno", 3L, "Carla"));

    @Test
    void letsEverybodyScoreWhereNobodyIsNamed() {
        assertEquals(Optional.empty(), EvaluatorPolicy.obstacle(1L, NONE, NONE, false));
        assertEquals(Optional.of(MissionReason.NOT_AN_EVALUATOR), EvaluatorPolicy.obstacle(null, NONE, NONE, false));
    }

    @Test
    void letsTheNamedAloneScore() {
        assertEquals(Optional.empty(), EvaluatorPolicy.obstacle(1L, Set.of(1L, 2L), NONE, false));
        assertEquals(
                Optional.of(MissionReason.NOT_AN_EVALUATOR), EvaluatorPolicy.obstacle(3L, Set.of(1L, 2L), NONE, false));
    }

    @Test
    void stopsWhoeverHasAbstainedOrWorksForTheCompany() {
        assertEquals(Optional.of(MissionReason.HAS_ABSTAINED), EvaluatorPolicy.obstacle(1L, NONE, Set.of(1L), true));
        assertEquals(
                Optional.of(MissionReason.CONFLICT_OF_INTEREST),
                EvaluatorPolicy.obstacle(1L, Set.of(1L), Set.of(2L), true));
    }

    @Test
    void saysWhoIsMissingAndCountsNobodyWhoAbstained() {
        assertEquals(new Evaluation(1, 2, List.of("Carla")), EvaluatorPolicy.evaluation(THREE, Set.of(1L), Set.of(2L)));
        assertEquals(new Evaluation(2, 0, List.of()), EvaluatorPolicy.evaluation(Map.of(), Set.of(1L, 9L), NONE));
    }

    @Test
    void keepsWhoeverHasScored() {
        Refusal refusal = assertThrows(
                Refusal.class, () -> EvaluatorPolicy.mayBecome(Set.of(1L), Map.of(1L, "Anna", 2L, "Bruno")));
        assertEquals(MissionReason.EVALUATOR_HAS_SCORED, refusal.reason());
        assertDoesNotThrow(() -> EvaluatorPolicy.mayBecome(Set.of(1L, 2L), Map.of(2L, "Bruno")));
        assertDoesNotThrow(() -> EvaluatorPolicy.mayBecome(NONE, Map.of(2L, "Bruno")));
    }
}
