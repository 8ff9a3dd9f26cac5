package it.lifesciencehub.dossiers;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What notes and papers must be like. */
final class DossierPolicy {

    static final int MAX_NOTE = 4_000;
    static final int MAX_TITLE = 200;
    static final int MAX_PAPER_NOTE = 1_000;
    static final int MAX_REASON = 500;

    private static final Pattern NOT_ONE_LINE = Pattern.compile("\\p{Cntrl}");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final List<Problem> problems = new ArrayList<>();

    private DossierPolicy() {}

    /**
     * A note says something, and a day on which it is to be followed up lies ahead, unless it stood there before.
     *
     * @param before the follow-up day that the note has now, or null
     */
    static void noteIsRight(NoteForm form, LocalDate before, LocalDate today) {
        DossierPolicy policy = new DossierPolicy();
        policy.text("text", form.getText(), MAX_NOTE, true);
        LocalDate day = form.getFollowUpOn();
        if (day != null && day.isBefore(today) && !day.equals(before)) {
            policy.problems.add(new Problem("followUpOn", DossierReason.FOLLOW_UP_PAST));
        }
        policy.refuse();
    }

    static void paperIsRight(PaperForm form, LocalDate today) {
        DossierPolicy policy = new DossierPolicy();
        String title = form.getTitle();
        policy.text("title", title, MAX_TITLE, true);
        if (title != null && NOT_ONE_LINE.matcher(title.strip()).find()) {
            policy.problems.add(new Problem("title", DossierReason.CHARACTERS_NOT_VALID));
        }
        if (form.getKind() == null) {
            policy.problems.add(new Problem("kind", CommonReason.REQUIRED));
        }
        if (form.getDatedOn() != null && form.getDatedOn().isAfter(today)) {
            policy.problems.add(new Problem("datedOn", DossierReason.DAY_AHEAD));
        }
        policy.text("note", form.getNote(), MAX_PAPER_NOTE, false);
        policy.refuse();
    }

    static void reasonIsGiven(String reason) {
        DossierPolicy policy = new DossierPolicy();
        policy.text("reason", reason, MAX_REASON, true);
        policy.refuse();
    }

    private void text(String field, String value, int length, boolean required) {
        if (value == null || value.isBlank()) {
            if (required) {
                problems.add(new Problem(field, CommonReason.REQUIRED));
            }
        } else if (value.strip().length() > length) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, length));
        } else if (NOT_TEXT.matcher(value).find()) {
            problems.add(new Problem(field, DossierReason.CHARACTERS_NOT_VALID));
        }
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
