package it.lifesciencehub.reporting;

import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.meetings.Quorum;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting that was opened.
 *
 * @param state OPEN until its attendance is fixed, then CLOSED
 * @param inRoom people and guests, each once
 * @param quorum as it was when the meeting was closed; null before
 */
public record HeldMeeting(
        Long id,
        String titleIt,
        String titleEn,
        Instant startsAt,
        MeetingState state,
        int inRoom,
        int online,
        int excused,
        Quorum quorum)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    public int people() {
        return inRoom + online;
    }

    public boolean isClosed() {
        return state == MeetingState.CLOSED;
    }
}
