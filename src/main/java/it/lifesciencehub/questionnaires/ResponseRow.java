package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.time.Instant;

/** One response in a list; the names are null where it is anonymous. */
public record ResponseRow(
        Long id,
        Long revisionId,
        String givenName,
        String familyName,
        String organisation,
        Instant answeredAt,
        int version)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.questionnaires.ResponseRow(r.id, v.id, p.givenName,"
            + " p.familyName, o.name, r.answeredAt, w.number) ";
    static final String FROM = "FROM ResponseRevision v JOIN v.response r JOIN v.answered w LEFT JOIN r.person p"
            + " LEFT JOIN r.organisation o WHERE v.number = r.newest AND r.use.questionnaire.id = :questionnaire";

    public String name() {
        return familyName == null ? "" : familyName + " " + givenName;
    }
}
