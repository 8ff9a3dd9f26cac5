package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** Until when an event's questions are answered, who is reminded, and what is asked of whom while booking. */
final class FormPolicy {

    /** How long answers are taken after the question of those who came. */
    static final Duration AFTERWARDS_OPEN = Duration.ofDays(60);
    /** How long after the event those who came are asked what has come of it, where staff set no other day. */
    static final Period LATER = Period.ofMonths(6);

    private static final Duration REMIND_AFTER = Duration.ofDays(4);
    private static final Duration REMIND_BEFORE = Duration.ofDays(3);
    private static final Duration NO_SOONER = Duration.ofDays(1);

    private FormPolicy() {}

    /**
     * From when those who came are asked.
     *
     * @param chosen for {@link FormPurpose#LATER} alone: when staff want it, or null for six months after the end
     */
    static Instant due(FormPurpose purpose, Instant chosen, Instant endsAt) {
        if (purpose != FormPurpose.LATER) {
            return endsAt;
        }
        Instant wanted =
                chosen == null ? RomeTime.instant(RomeTime.local(endsAt).plus(LATER)) : chosen;
        return wanted.isBefore(endsAt) ? endsAt : wanted;
    }

    /** A day on which to ask later lies after the event. */
    static void dueIsRight(Instant chosen, Instant endsAt) {
        if (chosen != null && !chosen.isAfter(endsAt)) {
            throw new Refusal(List.of(new Refusal.Problem("askAt", FormReason.LATER_BEFORE_END)));
        }
    }

    /**
     * Until when it can be answered and corrected.
     *
     * @param due as {@link #due} says
     */
    static Instant until(FormPurpose purpose, Instant chosen, Instant startsAt, Instant due) {
        if (chosen != null) {
            return chosen;
        }
        return purpose.isAfterwards() ? due.plus(AFTERWARDS_OPEN) : startsAt;
    }

    static void isInTime(Instant until, Instant now) {
        if (!now.isBefore(until)) {
            throw new Refusal(FormReason.TOO_LATE);
        }
    }

    /** A deadline of the registration's form, where there is one, lies before the event. */
    static void deadlineIsRight(FormPurpose purpose, Instant until, Instant startsAt) {
        if (purpose == FormPurpose.REGISTRATION && until != null && until.isAfter(startsAt)) {
            throw new Refusal(List.of(new Refusal.Problem("answerUntil", FormReason.DEADLINE_AFTER_START)));
        }
    }

    /** Once, some days after the question or shortly before the deadline, and while it can still be answered. */
    static boolean remindsNow(Instant asked, Instant reminded, Instant until, Instant now) {
        if (asked == null || reminded != null || !now.isBefore(until) || now.isBefore(asked.plus(NO_SOONER))) {
            return false;
        }
        return !now.isBefore(asked.plus(REMIND_AFTER)) || !now.isBefore(until.minus(REMIND_BEFORE));
    }

    /**
     * What is asked on the booking page: no files, and nothing that a person has to agree to themselves where somebody
     * else books.
     */
    static QuestionnaireContent whileBooking(QuestionnaireContent content, boolean byOther) {
        List<Question> asked = content.questions().stream()
                .filter(question -> !isLeftOut(question, byOther))
                .toList();
        return new QuestionnaireContent(content.title(), content.intro(), asked, List.of());
    }

    private static boolean isLeftOut(Question question, boolean byOther) {
        return question.type() == QuestionType.FILE || byOther && question.type() == QuestionType.CONSENT;
    }

    /** Whether none of the questions that somebody is asked was left out. */
    static boolean isWhole(List<Question> shown, boolean byOther) {
        return shown.stream().noneMatch(question -> isLeftOut(question, byOther));
    }
}
