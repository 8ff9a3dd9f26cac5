package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A position that is shared with the members, as one of them sees it.
 *
 * @param open whether the organisation can say today whether it backs it
 * @param backs what it has said, or null for nothing yet
 */
public record SharedPositionRow(
        Long id,
        LocalisedText title,
        LocalisedText summary,
        LocalisedText group,
        boolean paper,
        LocalDate until,
        boolean open,
        Boolean backs,
        String note,
        Instant saidAt,
        String saidBy)
        implements Serializable {

    public String title(Language language) {
        return title.in(language);
    }
}
