package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.Match;
import java.io.Serializable;
import java.time.Instant;

/** A likely pair in lists. */
public record DuplicateRow(
        Long id, Face first, Face second, int score, String reasons, Instant dismissedAt, String dismissedBy)
        implements Serializable {

    /** What tells an organisation from one that is called the same. */
    public record Face(Long id, String name, String municipality, String province, String vatNumber, boolean active)
            implements Serializable {}

    /** For JPQL. */
    public DuplicateRow(
            Long id,
            Long firstId,
            String firstName,
            String firstMunicipality,
            String firstProvince,
            String firstVatNumber,
            boolean firstActive,
            Long secondId,
            String secondName,
            String secondMunicipality,
            String secondProvince,
            String secondVatNumber,
            boolean secondActive,
            int score,
            String reasons,
            Instant dismissedAt,
            String dismissedBy) {
        this(
                id,
                new Face(firstId, firstName, firstMunicipality, firstProvince, firstVatNumber, firstActive),
                new Face(secondId, secondName, secondMunicipality, secondProvince, secondVatNumber, secondActive),
                score,
                reasons,
                dismissedAt,
                dismissedBy);
    }

    public Match match() {
        return Match.of(score, reasons);
    }
}
