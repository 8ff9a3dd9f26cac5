package it.lifesciencehub.portal;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A coming event to which an organisation's people come, and how many. */
public record NextPlaces(Long eventId, String titleIt, String titleEn, Instant startsAt, Long people)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
