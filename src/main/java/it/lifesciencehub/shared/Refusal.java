package it.lifesciencehub.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * The one way to say no: rolls the transaction back and carries a reason code, from which the page or the answer makes
 * a sentence in the user's language. Holds no text itself.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {

    private final transient RefusalReason reason;
    private final transient List<Object> arguments;
    private final transient List<Problem> problems;

    /** A problem of one field of the input. {@code row} counts from 1, or is 0 where the input has no rows. */
    public record Problem(int row, String field, RefusalReason reason, List<Object> arguments) {
        public Problem(String field, RefusalReason reason, Object... arguments) {
            this(0, field, reason, List.of(arguments));
        }
    }

    /** @param arguments values for the text's placeholders {0}, {1}, … */
    public Refusal(RefusalReason reason, Object... arguments) {
        super(reason.feature() + "." + reason.name());
        this.reason = reason;
        this.arguments = List.of(arguments);
        this.problems = List.of();
    }

    /** Input was refused: every problem that was found, not the first alone. */
    public Refusal(List<Problem> problems) {
        super(CommonReason.INVALID.name() + " " + problems);
        this.reason = CommonReason.INVALID;
        this.arguments = List.of();
        this.problems = List.copyOf(problems);
    }

    /** Refuses the input where anything is wrong with it. */
    public static void ofAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    public RefusalReason reason() {
        return reason;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Problems by field; empty unless the reason is {@link CommonReason#INVALID}. */
    public List<Problem> problems() {
        return problems;
    }

    /** The object, or a refusal as "not found". */
    public static <T> T requireFound(T object) {
        if (object == null) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return object;
    }
}
