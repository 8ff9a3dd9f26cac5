package it.lifesciencehub.organisations;

import java.time.LocalDate;

/** Somebody's affiliation with an organisation ended on this day; told inside the transaction that ended it. */
public record AffiliationEnded(Long affiliationId, Long personId, Long organisationId, LocalDate day) {}
