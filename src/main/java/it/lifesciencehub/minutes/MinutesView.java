package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.MeetingView;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Minutes with everything that their page shows.
 *
 * @param minutes null where the meeting has none yet, for those who run the group
 * @param meeting the meeting with who was there
 * @param comments by number
 * @param mayRun whether the caller runs the group
 * @param mayComment whether comments are taken
 * @param expectedBy the day after which the next step is overdue, or null
 */
public record MinutesView(
        Minutes minutes,
        MeetingView meeting,
        List<MinutesComment> comments,
        boolean mayRun,
        boolean mayComment,
        LocalDate expectedBy)
        implements Serializable {

    /** How many comments wait for an answer. */
    public long unanswered() {
        return comments.stream().filter(one -> !one.isAnswered()).count();
    }
}
