package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A position in its group's list. */
public record PositionRow(
        Long id,
        String titleIt,
        String titleEn,
        PositionState state,
        int number,
        LocalDate consultationUntil,
        LocalDate silentUntil,
        Instant closesAt,
        Instant decidedAt)
        implements Serializable {

    static final String SELECT =
            "SELECT NEW it.lifesciencehub.positions.PositionRow(p.id, t.title.it, t.title.en, p.state,"
                    + " t.number, p.consultationUntil, p.silentUntil, b.closesAt, p.decidedAt) FROM Position p"
                    + " LEFT JOIN Ballot b ON b.position = p AND b.textNumber = p.textNumber, PositionText t"
                    + " WHERE t.position = p AND t.number = p.textNumber ";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
