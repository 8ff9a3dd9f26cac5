package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When reminders go out, and what a step of the schedule must say. Days and hours are Rome's. */
public final class ReminderPolicy {

    /** A step whose day is longer ago is not sent any more. */
    static final int LATE_DAYS = 7;

    static final int MOST_DAYS = 365;
    static final int SUBJECT_LENGTH = 200;
    static final int TEXT_LENGTH = 4000;

    private ReminderPolicy() {}

    /** Nobody is reminded at night: from 8 to 20, on every day. */
    public static boolean isTimeToSend(Instant now) {
        return RomeTime.isDaytime(now);
    }

    /** The first due day for which a step is to be sent today. */
    static LocalDate firstDueDay(int days, LocalDate today) {
        return today.minusDays(days).minusDays(LATE_DAYS);
    }

    /** The last due day for which a step is to be sent today. */
    static LocalDate lastDueDay(int days, LocalDate today) {
        return today.minusDays(days);
    }

    /**
     * Whether a step is to be sent for a term: its day has come, not longer ago than {@link #LATE_DAYS}, and lies behind
     * the day on which the fee was asked for; the fee is open, and the membership lasts.
     */
    static boolean isDue(int days, MembershipTerm term, LocalDate today) {
        if (term.getStatus() != TermStatus.REQUESTED || term.getDueOn() == null) {
            return false;
        }
        LocalDate day = term.getDueOn().plusDays(days);
        LocalDate asked = RomeTime.of(term.getRequestedAt()).toLocalDate();
        return !day.isAfter(today)
                && !day.isBefore(today.minusDays(LATE_DAYS))
                && day.isAfter(asked)
                && term.getMembership().getStatus().isOpen();
    }

    /** What is wrong with a step as staff have written it. */
    static List<Problem> problems(ReminderDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.days() == null || Math.abs(draft.days()) > MOST_DAYS) {
            problems.add(new Problem("days", RenewalReason.REMINDER_DAYS, MOST_DAYS));
        }
        check(problems, "subjectIt", draft.subjectIt(), SUBJECT_LENGTH);
        check(problems, "subjectEn", draft.subjectEn(), SUBJECT_LENGTH);
        check(problems, "textIt", draft.textIt(), TEXT_LENGTH);
        check(problems, "textEn", draft.textEn(), TEXT_LENGTH);
        return problems;
    }

    private static void check(List<Problem> problems, String field, String text, int most) {
        if (text == null || text.isBlank()) {
            problems.add(new Problem(field, RenewalReason.REMINDER_TEXT_REQUIRED));
        } else if (text.length() > most) {
            problems.add(new Problem(field, RenewalReason.TEXT_LONG, most));
        } else if (!ReminderText.unknown(text).isEmpty()) {
            problems.add(new Problem(
                    field,
                    RenewalReason.REMINDER_PLACEHOLDER,
                    ReminderText.unknown(text).get(0)));
        } else if (ReminderText.hasLooseBrace(text)) {
            problems.add(new Problem(field, RenewalReason.REMINDER_BRACE));
        }
    }
}
