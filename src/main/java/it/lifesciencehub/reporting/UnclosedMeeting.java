package it.lifesciencehub.reporting;

import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A meeting that is over and not closed: OPEN, or still CALLED. */
public record UnclosedMeeting(Long id, String titleIt, String titleEn, Instant startsAt, MeetingState state)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
