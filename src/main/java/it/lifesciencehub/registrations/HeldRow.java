package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** How many places a company holds without a name at an event. */
public record HeldRow(
        Long eventId, String slug, String titleIt, String titleEn, Instant startsAt, Instant endsAt, long places)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
