package it.lifesciencehub.roundtables;

/** Where a sitting stands. A held or cancelled one stays so. */
public enum SittingState {
    PLANNED,
    HELD,
    CANCELLED
}
