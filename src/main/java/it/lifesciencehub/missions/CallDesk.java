package it.lifesciencehub.missions;

import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A mission's call as staff look after it.
 *
 * @param version of the call; 0 where none is written yet
 * @param phase null where none is written yet
 * @param missing what keeps it from being published
 * @param submitted applications handed in, whatever became of them
 */
public record CallDesk(
        CallForm form,
        List<CriterionForm> criteria,
        long version,
        CallPhase phase,
        Instant publishedAt,
        List<Missing> missing,
        long submitted,
        long drafts)
        implements Serializable {

    /** One thing that is missing, by its reason's name. */
    public record Missing(String reason, List<Object> arguments) implements Serializable {

        static Missing of(Problem problem) {
            return new Missing(problem.reason().name(), problem.arguments());
        }
    }
}
