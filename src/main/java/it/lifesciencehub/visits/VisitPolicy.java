package it.lifesciencehub.visits;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The days and texts of a visit. Days are Rome's. */
final class VisitPolicy {

    static final int KEEP_DAYS = 30;
    static final int MOST_KEEP_DAYS = 365;
    static final int LIST_DAYS = 3;
    static final int MOST_LIST_DAYS = 60;
    static final int ANSWER_DAYS_BEFORE = 4;
    static final int REMIND_DAYS_BEFORE = 2;
    private static final int LINE = 500;
    private static final int TEXT = 2000;

    private VisitPolicy() {}

    static void formIsRight(VisitForm form, Instant startsAt) {
        List<Problem> problems = new ArrayList<>();
        both(problems, "meetingPoint", form.meetingPoint(), LINE);
        both(problems, "directions", form.directions(), TEXT);
        both(problems, "bring", form.bring(), TEXT);
        within(problems, "keepDays", form.getKeepDays(), MOST_KEEP_DAYS);
        within(problems, "listDays", form.getListDays(), MOST_LIST_DAYS);
        if (form.getAnswerBy() != null && form.getAnswerBy().isAfter(day(startsAt))) {
            problems.add(new Problem("answerBy", VisitReason.DATE_NOT_VALID));
        }
        if (form.getNotice() == null) {
            problems.add(new Problem("notice", CommonReason.REQUIRED));
        }
        Refusal.ofAny(problems);
    }

    /** Both languages or none: a visitor of the other language must not miss what to bring. */
    private static void both(List<Problem> problems, String field, LocalisedText text, int most) {
        TextRules.notTooLong(problems, field + "It", text.getIt(), most);
        TextRules.notTooLong(problems, field + "En", text.getEn(), most);
        if (text.getIt().isEmpty() != text.getEn().isEmpty()) {
            problems.add(new Problem(field + (text.getIt().isEmpty() ? "It" : "En"), CommonReason.REQUIRED));
        }
    }

    private static void within(List<Problem> problems, String field, Integer number, int most) {
        if (number == null || number < 0 || number > most) {
            problems.add(new Problem(field, VisitReason.NUMBER_NOT_VALID));
        }
    }

    /** The last day on which visitors are asked to give their data. */
    static LocalDate answerBy(LocalDate chosen, Instant startsAt) {
        return chosen == null ? day(startsAt).minusDays(ANSWER_DAYS_BEFORE) : chosen;
    }

    /** Visitors who have given nothing are reminded once, on the day before the last but one or later. */
    static boolean isToBeReminded(LocalDate answerBy, LocalDate today) {
        return !today.isBefore(answerBy.minusDays(REMIND_DAYS_BEFORE));
    }

    /** The first day from which the reception list can be had. */
    static LocalDate listFrom(Instant startsAt, int daysBefore) {
        return day(startsAt).minusDays(daysBefore);
    }

    /** The day on which the visitors' data go; the visit's last day counts as none of the days. */
    static LocalDate purgeOn(Instant endsAt, int keepDays) {
        return day(endsAt).plusDays(keepDays);
    }

    /** The night of the day on which they go, or any later one. */
    static boolean isToBePurged(Instant endsAt, int keepDays, Instant now) {
        return now.isAfter(endsAt) && !day(now).isBefore(purgeOn(endsAt, keepDays));
    }

    private static LocalDate day(Instant instant) {
        return RomeTime.of(instant).toLocalDate();
    }
}
