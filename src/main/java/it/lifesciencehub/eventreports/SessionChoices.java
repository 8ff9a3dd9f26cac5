package it.lifesciencehub.eventreports;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** How many of those with a place chose a session. */
public record SessionChoices(
        Long id, int number, String titleIt, String titleEn, Instant startsAt, String room, long people)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
