package it.lifesciencehub.missions;

import it.lifesciencehub.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who scores an application: those who are named, or everybody of the staff where nobody is. */
final class EvaluatorPolicy {

    private EvaluatorPolicy() {}

    /**
     * Why somebody cannot score an application; empty where they can.
     *
     * @param named accounts that were named for the call
     * @param abstained accounts that take no part in the scoring of this application
     * @param linked whether they work for the company
     */
    static Optional<MissionReason> obstacle(Long account, Set<Long> named, Set<Long> abstained, boolean linked) {
        if (!mayEvaluate(account, named)) {
            return Optional.of(MissionReason.NOT_AN_EVALUATOR);
        }
        if (abstained.contains(account)) {
            return Optional.of(MissionReason.HAS_ABSTAINED);
        }
        return linked ? Optional.of(MissionReason.CONFLICT_OF_INTEREST) : Optional.empty();
    }

    static boolean mayEvaluate(Long account, Set<Long> named) {
        return account != null && (named.isEmpty() || named.contains(account));
    }

    /**
     * @param named names by account
     * @param scored accounts that have scored the application
     */
    static Evaluation evaluation(Map<Long, String> named, Set<Long> scored, Set<Long> abstained) {
        List<Long> due =
                named.keySet().stream().filter(one -> !abstained.contains(one)).toList();
        return new Evaluation(
                scored.size(),
                due.size(),
                due.stream()
                        .filter(one -> !scored.contains(one))
                        .map(named::get)
                        .toList());
    }

    /** Scores that were given count in the mean: whoever gave some stays an evaluator. @param scored names by account */
    static void mayBecome(Set<Long> wanted, Map<Long, String> scored) {
        if (wanted.isEmpty()) {
            return;
        }
        scored.forEach((account, name) -> {
            if (!wanted.contains(account)) {
                throw new Refusal(MissionReason.EVALUATOR_HAS_SCORED, name);
            }
        });
    }
}
