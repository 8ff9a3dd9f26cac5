package it.lifesciencehub.groups;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.util.ArrayList;
import java.util.List;

/** What must be so about a group. Fields carry the names of {@link WorkGroupForm}. */
public final class WorkGroupPolicy {

    private static final int MAX_NAME = 200;
    private static final int MAX_AIM = 2000;
    private static final int MAX_MANDATE = 4000;

    private WorkGroupPolicy() {}

    /** Every problem of the input; empty where there is none. */
    public static List<Problem> problems(WorkGroupForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "nameIt", form.getNameIt(), MAX_NAME);
        TextRules.required(problems, "nameEn", form.getNameEn(), MAX_NAME);
        TextRules.required(problems, "aimIt", form.getAimIt(), MAX_AIM);
        TextRules.required(problems, "aimEn", form.getAimEn(), MAX_AIM);
        TextRules.notTooLong(problems, "mandateIt", form.getMandateIt(), MAX_MANDATE);
        TextRules.notTooLong(problems, "mandateEn", form.getMandateEn(), MAX_MANDATE);
        if (form.getKind() == null) {
            problems.add(new Problem("kind", CommonReason.REQUIRED));
        }
        if (form.getArea() == null || form.getArea().isBlank()) {
            problems.add(new Problem("area", CommonReason.REQUIRED));
        }
        if (form.getAdmission() == null) {
            problems.add(new Problem("admission", CommonReason.REQUIRED));
        }
        if (form.getMajority() == null) {
            problems.add(new Problem("majority", CommonReason.REQUIRED));
        }
        within(problems, "seatsPerOrganisation", form.getSeatsPerOrganisation(), 1, 10);
        within(problems, "quorumPercent", form.getQuorumPercent(), 0, 100);
        within(problems, "termMonths", form.getTermMonths(), 1, 120);
        within(problems, "voteGainedAfter", form.getVoteGainedAfter(), 1, 12);
        within(problems, "voteLostAfter", form.getVoteLostAfter(), 1, 12);
        return problems;
    }

    private static void within(List<Problem> problems, String field, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            problems.add(new Problem(field, GroupReason.NOT_WITHIN, least, most));
        }
    }
}
