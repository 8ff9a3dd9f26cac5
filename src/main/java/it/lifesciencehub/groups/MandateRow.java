package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** A mandate in a list. */
public record MandateRow(
        Long id,
        long version,
        Long groupId,
        String groupIt,
        String groupEn,
        Long personId,
        String givenName,
        String familyName,
        Long organisationId,
        String organisationName,
        MandateRole role,
        LocalDate since,
        LocalDate until,
        String endReason,
        Long seatId)
        implements Serializable {

    /** People who lead before those who sit. */
    static final String BY_RANK = " ORDER BY CASE m.role WHEN it.lifesciencehub.groups.MandateRole.CHAIR THEN 0"
            + " WHEN it.lifesciencehub.groups.MandateRole.VICE_CHAIR THEN 1"
            + " WHEN it.lifesciencehub.groups.MandateRole.COORDINATOR THEN 2"
            + " WHEN it.lifesciencehub.groups.MandateRole.SECRETARY THEN 3 ELSE 4 END,"
            + " o.name, p.familyName, m.since DESC, m.id";

    static final String SELECT = "SELECT NEW it.lifesciencehub.groups.MandateRow(m.id, m.version, g.id, g.name.it,"
            + " g.name.en, p.id, p.givenName, p.familyName, o.id, o.name, m.role, m.since, m.until, m.endReason,"
            + " s.id) FROM Mandate m JOIN m.group g JOIN m.person p LEFT JOIN m.organisation o LEFT JOIN m.seat s ";

    public String groupName(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public String personName() {
        return givenName + " " + familyName;
    }
}
