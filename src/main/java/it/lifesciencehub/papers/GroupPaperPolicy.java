package it.lifesciencehub.papers;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a group's paper must be like. */
final class GroupPaperPolicy {

    private static final int MAX_TITLE = 200;
    private static final int MAX_NOTE = 1_000;
    private static final int MAX_REASON = 500;

    private GroupPaperPolicy() {}

    static void isRight(GroupPaperForm form) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "title", form.getTitle(), MAX_TITLE, true);
        text(problems, "note", form.getNote(), MAX_NOTE, false);
        if (form.getAudience() == null) {
            problems.add(new Problem("audience", CommonReason.REQUIRED));
        }
        refuse(problems);
    }

    static void reasonIsGiven(String reason) {
        List<Problem> problems = new ArrayList<>();
        text(problems, "reason", reason, MAX_REASON, true);
        refuse(problems);
    }

    private static void text(List<Problem> problems, String field, String value, int most, boolean required) {
        if (value == null || value.isBlank()) {
            if (required) {
                problems.add(new Problem(field, CommonReason.REQUIRED));
            }
        } else if (value.strip().length() > most) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, most));
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
