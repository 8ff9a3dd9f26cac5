package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A ballot in which an organisation that somebody speaks for has not voted. */
public record WaitingBallotRow(
        String slug, Long positionId, String titleIt, String titleEn, String organisation, Instant closesAt)
        implements Serializable {

    static final String WAITING =
            "SELECT DISTINCT NEW it.lifesciencehub.positions.WaitingBallotRow(g.slug, p.id, t.title.it, t.title.en,"
                    + " r.organisationName, b.closesAt) FROM BallotVoter r JOIN r.ballot b JOIN b.position p JOIN p.group g,"
                    + " Mandate m, PositionText t WHERE b.closedAt IS NULL AND b.closesAt > :now AND r.entitled = TRUE"
                    + " AND r.voted = FALSE AND m.group = g AND m.organisation.id = r.organisationId"
                    + " AND m.person.id = :me AND m.role IN (it.lifesciencehub.groups.MandateRole.DELEGATE,"
                    + " it.lifesciencehub.groups.MandateRole.ALTERNATE) AND m.since <= :day"
                    + " AND (m.until IS NULL OR m.until >= :day) AND t.position = p AND t.number = p.textNumber"
                    + " ORDER BY b.closesAt, p.id, r.organisationName";

    public String title(Language language) {
        return LocalisedText.pick(language, titleIt, titleEn);
    }
}
