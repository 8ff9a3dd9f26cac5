package it.lifesciencehub.visits;

import it.lifesciencehub.organisations.Sector;
import java.io.Serializable;
import java.time.Instant;

/** @param whom the organisation's or the person's name; null where kind and sector say it */
public record ExclusionRow(
        Long id, ExclusionKind kind, String whom, Sector sector, boolean byHost, String madeBy, Instant createdAt)
        implements Serializable {

    static ExclusionRow of(VisitExclusion rule) {
        return new ExclusionRow(
                rule.getId(),
                rule.getKind(),
                rule.whom(),
                rule.getSector(),
                rule.isByHost(),
                rule.getMadeBy(),
                rule.getCreatedAt());
    }
}
