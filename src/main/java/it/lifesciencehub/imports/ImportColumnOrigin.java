package it.lifesciencehub.imports;

/** Where a proposal for a column comes from. */
public enum ImportColumnOrigin {
    HEADING,
    MEMORY,
    NONE
}
