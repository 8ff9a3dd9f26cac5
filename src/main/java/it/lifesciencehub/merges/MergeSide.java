package it.lifesciencehub.merges;

/** Of which of the two organisations. */
public enum MergeSide {
    KEPT,
    OTHER
}
