package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;

/** A representation in a list. */
public record RepresentationRow(
        Long id,
        long version,
        Long bodyId,
        String bodyName,
        String slug,
        String groupIt,
        String groupEn,
        Long personId,
        String givenName,
        String familyName,
        RepresentationKind kind,
        LocalDate since,
        LocalDate until,
        String endReason)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.roundtables.RepresentationRow(r.id, r.version, b.id,"
            + " b.name, g.slug, g.name.it, g.name.en, p.id, p.givenName, p.familyName, r.kind, r.since, r.until,"
            + " r.endReason) FROM Representation r JOIN r.body b JOIN b.group g JOIN r.person p ";

    /** Full members before substitutes, each by name. */
    static final String BY_KIND = " ORDER BY b.name, b.id, r.kind, p.familyName, p.givenName, r.since DESC, r.id";

    static final String ON_DAY = "r.since <= :day AND (r.until IS NULL OR r.until >= :day)";

    public String groupName(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }

    public String personName() {
        return givenName + " " + familyName;
    }
}
