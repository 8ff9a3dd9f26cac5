package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.TextRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a position must be like, and when what can be said to it. Fields carry the names of the form's inputs. */
final class PositionPolicy {

    static final int MAX_TITLE = 200;
    static final int MAX_SUMMARY = 4_000;
    static final int MAX_COMMENT = 4_000;
    static final int MAX_WORDS = 2_000;
    static final int MAX_NOTE = 500;
    static final int MAX_REASON = 1_000;
    private static final int MOST_DAYS = 365;

    private PositionPolicy() {}

    /** @param paperIsPossible whether the pinned version is of one of the group's papers; true where none is pinned */
    static void isRight(PositionForm form, boolean paperIsPossible) {
        List<Problem> problems = new ArrayList<>();
        both(problems, "title", form.getTitleIt(), form.getTitleEn(), MAX_TITLE, PositionReason.TITLE_MISSING);
        both(
                problems,
                "summary",
                form.getSummaryIt(),
                form.getSummaryEn(),
                MAX_SUMMARY,
                PositionReason.SUMMARY_MISSING);
        if (!paperIsPossible) {
            problems.add(new Problem("paper", PositionReason.PAPER_NOT_POSSIBLE));
        }
        Refusal.ofAny(problems);
    }

    private static void both(
            List<Problem> problems, String field, String it, String en, int most, RefusalReason missing) {
        if (isBlank(it) && isBlank(en)) {
            problems.add(new Problem(field + "It", missing));
        }
        TextRules.notTooLong(problems, field + "It", it, most);
        TextRules.notTooLong(problems, field + "En", en, most);
    }

    /** Words that must be there. */
    static void areGiven(String field, String words, int most) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, field, words, most);
        Refusal.ofAny(problems);
    }

    /** Words that may be missing. */
    static void fit(String field, String words, int most) {
        List<Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, field, words, most);
        Refusal.ofAny(problems);
    }

    static void isPossibleDay(String field, LocalDate day, LocalDate today) {
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            throw new Refusal(List.of(new Problem(field, PositionReason.DAY_NOT_POSSIBLE)));
        }
    }

    static void takesComments(Position position, LocalDate today) {
        if (position.getState() != PositionState.CONSULTATION || today.isAfter(position.getConsultationUntil())) {
            throw new Refusal(PositionReason.CONSULTATION_OVER);
        }
    }

    static void takesObjections(Position position, LocalDate today) {
        if (position.getState() != PositionState.SILENT_AGREEMENT || today.isAfter(position.getSilentUntil())) {
            throw new Refusal(PositionReason.SILENCE_OVER);
        }
    }

    /** Whether nobody has objected and the last day for it is over. */
    static boolean isAgreedBySilence(Position position, LocalDate today) {
        return position.getState() == PositionState.SILENT_AGREEMENT && today.isAfter(position.getSilentUntil());
    }

    /** From the consultation on: every comment is answered, and whoever ends it before its day says why. */
    static void mayMoveOn(Position position, long unanswered, String earlyReason, LocalDate today) {
        position.requireState(PositionState.CONSULTATION);
        if (unanswered > 0) {
            throw new Refusal(PositionReason.COMMENTS_UNANSWERED, unanswered);
        }
        if (isEarly(position, today) && isBlank(earlyReason)) {
            throw new Refusal(List.of(new Problem("earlyReason", PositionReason.EARLY_REASON_MISSING)));
        }
        fit("earlyReason", earlyReason, MAX_NOTE);
    }

    static boolean isEarly(Position position, LocalDate today) {
        return position.getState() == PositionState.CONSULTATION && !today.isAfter(position.getConsultationUntil());
    }

    static void takesBacking(Position position, LocalDate today) {
        if (position.getSharedAt() == null || today.isAfter(position.getBackingUntil())) {
            throw new Refusal(PositionReason.BACKING_OVER);
        }
    }

    private static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
