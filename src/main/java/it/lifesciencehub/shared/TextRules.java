package it.lifesciencehub.shared;

import it.lifesciencehub.shared.Refusal.Problem;
import java.util.List;

/** What texts of forms have to be like. Lengths are those of the text without outer spaces, in characters. */
public final class TextRules {

    private TextRules() {}

    /** Adds a problem where nothing is written or too much. */
    public static void required(List<Problem> problems, String field, String text, int most) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        } else {
            notTooLong(problems, field, text, most);
        }
    }

    /** Adds a problem where too much is written; nothing may be, and null is nothing. */
    public static void notTooLong(List<Problem> problems, String field, String text, int most) {
        if (text != null && text.strip().length() > most) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, most));
        }
    }
}
