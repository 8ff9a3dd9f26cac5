package it.lifesciencehub.eventreports;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * One edition of a series in a few figures, for comparing.
 *
 * @param guests places of organisations that are no members, and of people who come for themselves
 * @param kept whether it is known who came
 */
public record Edition(
        Long id,
        String titleIt,
        String titleEn,
        Instant startsAt,
        PlacesFigures places,
        long organisations,
        long guests,
        long came,
        boolean kept)
        implements Serializable {

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }

    /** Null where it is not known who came, or nobody had a place. */
    public Integer rate() {
        return kept ? FigurePolicy.percent(came, places.confirmed()) : null;
    }
}
