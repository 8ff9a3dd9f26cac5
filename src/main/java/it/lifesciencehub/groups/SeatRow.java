package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A seat in a list. */
public record SeatRow(
        Long id,
        long version,
        Long groupId,
        String slug,
        String groupIt,
        String groupEn,
        Long organisationId,
        String organisationName,
        int place,
        SeatStatus status,
        String words,
        String askedBy,
        Instant askedAt,
        String reason,
        LocalDate heldFrom,
        LocalDate heldUntil)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.groups.SeatRow(s.id, s.version, g.id, g.slug, g.name.it,"
            + " g.name.en, o.id, o.name, s.place, s.status, s.words, s.askedBy, s.askedAt, s.reason, s.heldFrom,"
            + " s.heldUntil) FROM Seat s JOIN s.group g JOIN s.organisation o ";

    public String groupName(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }
}
