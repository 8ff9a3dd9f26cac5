package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A report in the list of all that somebody may read. */
public record SharedReportRow(
        Long sittingId,
        String title,
        Instant startsAt,
        String bodyName,
        String groupIt,
        String groupEn,
        ReportState state,
        Instant sharedAt)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.roundtables.SharedReportRow(s.id, s.title, s.startsAt,"
            + " b.name, g.name.it, g.name.en, r.state, r.sharedAt)"
            + " FROM SittingReport r JOIN r.sitting s JOIN s.body b JOIN b.group g ";

    public String groupName(Language language) {
        return LocalisedText.pick(language, groupIt, groupEn);
    }
}
