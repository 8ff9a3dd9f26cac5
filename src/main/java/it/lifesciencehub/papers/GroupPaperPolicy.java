package it.lifesciencehub.papers;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
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
        TextRules.required(problems, "title", form.getTitle(), MAX_TITLE);
        TextRules.notTooLong(problems, "note", form.getNote(), MAX_NOTE);
        if (form.getAudience() == null) {
            problems.add(new Problem("audience", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }

    static void reasonIsGiven(String reason) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "reason", reason, MAX_REASON);
        Refusal.ofAny(problems);
    }
}
