package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.util.List;

/**
 * What was done when somebody left, and what could not be.
 *
 * @param ended whether the affiliation has ended
 */
public record LeaveOutcome(List<Line> lines, boolean ended) implements Serializable {

    /** What became of one decision. */
    public enum Result {
        DONE,
        /** The duty was no longer the person's: somebody else had changed it. */
        GONE,
        /** It could not be done; the duty is as it was. */
        FAILED,
        /** It came up after the decisions were taken; nobody has decided about it. */
        UNDECIDED,
        /** It stays in the organisation's name until a delegate decides. */
        LEFT_OPEN
    }

    /**
     * @param choice what was decided, or null
     * @param reason why it could not be done, or null
     * @param arguments of the reason's sentence
     */
    public record Line(
            OpenDuty duty, OpenDuty.Choice choice, Result result, RefusalReason reason, List<Object> arguments)
            implements Serializable {

        static Line of(OpenDuty duty, OpenDuty.Choice choice, Result result) {
            return new Line(duty, choice, result, null, List.of());
        }
    }

    public boolean allDone() {
        return lines.stream().noneMatch(line -> line.result() == Result.FAILED || line.result() == Result.UNDECIDED);
    }
}
