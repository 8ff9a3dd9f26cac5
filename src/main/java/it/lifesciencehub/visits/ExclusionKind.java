package it.lifesciencehub.visits;

/** Whom a rule keeps out. */
public enum ExclusionKind {
    /** One organisation, and those that belong to it. */
    ORGANISATION,
    /** Organisations of one sector. */
    SECTOR,
    /** Organisations that share a sector with the host, as the register has them. */
    COMPETITORS,
    /** One person. */
    PERSON
}
