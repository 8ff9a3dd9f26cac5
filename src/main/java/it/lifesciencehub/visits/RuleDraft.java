package it.lifesciencehub.visits;

import it.lifesciencehub.organisations.Sector;

/** A rule as staff write it. @param organisation a name or a VAT number; used by the kind that needs it, as the sector */
public record RuleDraft(ExclusionKind kind, String organisation, Sector sector) {}
