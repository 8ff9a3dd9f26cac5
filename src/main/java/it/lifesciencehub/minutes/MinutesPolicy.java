package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What minutes have to be like, and when they may take their next step. */
public final class MinutesPolicy {

    /** Characters of one item's text. */
    public static final int MAX_TEXT = 20_000;

    /** Decisions, and actions, on one item. */
    static final int MOST = 30;
    /** Days for comments, at least and at most. */
    static final int SHORTEST = 1;

    static final int LONGEST = 90;
    /** Days that a form proposes for comments. */
    public static final int USUAL = 10;
    /** Days after a meeting, or after the last day for comments, in which the next step is expected. */
    static final int PATIENCE = 14;

    private MinutesPolicy() {}

    /** Minutes are written from the opening of a meeting on. */
    static void requireHeld(MeetingState state) {
        if (state != MeetingState.OPEN && state != MeetingState.CLOSED) {
            throw new Refusal(MinutesReason.NOT_HELD);
        }
    }

    /**
     * @param knownOwners people who can be given an action
     * @throws Refusal with the row of each wrong item
     */
    static void requireRight(List<EntryDraft> drafts, Set<Long> knownOwners) {
        List<Problem> problems = new ArrayList<>();
        for (EntryDraft draft : drafts) {
            length(problems, "text", draft.text(), MAX_TEXT);
            most(problems, "decisionText", draft.decisions().size());
            most(problems, "actionText", draft.actions().size());
            draft.decisions().forEach(one -> length(problems, "decisionText", one.text(), Decision.MAX_TEXT));
            draft.actions().forEach(one -> problems.addAll(problems(one, knownOwners)));
        }
        Refusal.ofAny(problems);
    }

    static List<Problem> problems(ActionDraft action, Set<Long> knownOwners) {
        List<Problem> problems = new ArrayList<>();
        length(problems, "actionText", action.text(), ActionItem.MAX_TEXT);
        length(problems, "ownerName", action.ownerName(), ActionItem.MAX_OWNER);
        if (action.ownerId() != null && !knownOwners.contains(action.ownerId())) {
            problems.add(new Problem("owner", MinutesReason.OWNER_NOT_KNOWN));
        }
        return problems;
    }

    /**
     * The group is sent minutes of a closed meeting in which something stands on every item, but for those that only
     * bring an open action back.
     *
     * @param until last day for comments
     */
    static void requireCirculable(Minutes minutes, LocalDate until, LocalDate today) {
        minutes.requireOpen();
        if (minutes.getMeeting().getState() != MeetingState.CLOSED) {
            throw new Refusal(MinutesReason.MEETING_NOT_CLOSED);
        }
        String empty = minutes.getEntries().stream()
                .filter(entry ->
                        entry.getItem() != null && entry.getItem().getCarriedActionId() == null && entry.isBlank())
                .map(entry -> String.valueOf(entry.getPosition()))
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            throw new Refusal(MinutesReason.ITEMS_EMPTY, empty);
        }
        if (until == null || until.isBefore(today.plusDays(SHORTEST)) || until.isAfter(today.plusDays(LONGEST))) {
            throw new Refusal(List.of(new Problem("until", MinutesReason.COMMENTS_UNTIL_NOT_VALID, SHORTEST, LONGEST)));
        }
    }

    /** After the last day for comments, with every comment answered. */
    static void requireApprovable(Minutes minutes, int unanswered, LocalDate today, String untilInWords) {
        if (minutes.getState() != MinutesState.CIRCULATED) {
            minutes.requireOpen();
            throw new Refusal(MinutesReason.NOT_CIRCULATED);
        }
        if (!today.isAfter(minutes.getCommentsUntil())) {
            throw new Refusal(MinutesReason.COMMENTS_STILL_OPEN, untilInWords);
        }
        if (unanswered > 0) {
            throw new Refusal(MinutesReason.COMMENTS_UNANSWERED, unanswered);
        }
    }

    /** Until the end of the last day, in Rome. */
    static boolean takesComments(Minutes minutes, LocalDate today) {
        return minutes.getState() == MinutesState.CIRCULATED && !today.isAfter(minutes.getCommentsUntil());
    }

    static void requireComment(Minutes minutes, String text, LocalDate today) {
        if (minutes.getState() != MinutesState.CIRCULATED) {
            minutes.requireOpen();
            throw new Refusal(MinutesReason.NOT_CIRCULATED);
        }
        if (!takesComments(minutes, today)) {
            throw new Refusal(MinutesReason.COMMENTS_CLOSED);
        }
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "comment", text, MinutesComment.MAX_TEXT);
        Refusal.ofAny(problems);
    }

    /** An outcome always; words where the comment is not simply taken. */
    static void requireAnswer(CommentOutcome outcome, String answer) {
        List<Problem> problems = new ArrayList<>();
        if (outcome == null) {
            problems.add(new Problem("outcome", CommonReason.REQUIRED));
        } else if (outcome != CommentOutcome.ACCEPTED) {
            TextRules.required(problems, "answer", answer, MinutesComment.MAX_ANSWER);
        } else {
            length(problems, "answer", answer, MinutesComment.MAX_ANSWER);
        }
        Refusal.ofAny(problems);
    }

    /** The day after which the next step of a held meeting's minutes is overdue; null where none is expected. */
    static LocalDate expectedBy(MinutesState state, LocalDate held, LocalDate commentsUntil) {
        return switch (state) {
            case DRAFT -> held.plusDays(PATIENCE);
            case CIRCULATED -> commentsUntil.plusDays(PATIENCE);
            case APPROVED -> null;
        };
    }

    private static void length(List<Problem> problems, String field, String value, int most) {
        if (value != null && value.length() > most) {
            problems.add(new Problem(field, CommonReason.TOO_LONG, most));
        }
    }

    private static void most(List<Problem> problems, String field, int size) {
        if (size > MOST) {
            problems.add(new Problem(field, MinutesReason.TOO_MANY, MOST));
        }
    }
}
