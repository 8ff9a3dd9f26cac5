package it.lifesciencehub.reporting;

import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The next meeting of a group.
 *
 * @param state PLANNED or CALLED
 * @param remindedOn the day of the last reminder, or null
 * @param invited how many are invited
 * @param answered how many of them have answered
 */
public record NextMeeting(
        Long groupId,
        Long id,
        String titleIt,
        String titleEn,
        Instant startsAt,
        Instant endsAt,
        MeetingState state,
        LocalDate remindedOn,
        long invited,
        long answered)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.reporting.NextMeeting(m.group.id, m.id, e.title.it,"
            + " e.title.en, e.startsAt, e.endsAt, m.state, m.remindedOn,"
            + " (SELECT COUNT(i) FROM MeetingInvitation i WHERE i.meeting = m AND i.withdrawnAt IS NULL),"
            + " (SELECT COUNT(b) FROM MeetingAnswer b WHERE b.meeting = m AND b.withdrawnAt IS NULL))"
            + " FROM Meeting m JOIN m.event e ";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public boolean isCalled() {
        return state == MeetingState.CALLED;
    }

    public long silent() {
        return Math.max(0, invited - answered);
    }
}
