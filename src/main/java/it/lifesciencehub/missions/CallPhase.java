package it.lifesciencehub.missions;

/** Where a call stands. */
public enum CallPhase {
    DRAFT,
    /** Published, and not open yet. */
    ANNOUNCED,
    OPEN,
    /** The deadline is over; applications are scored. */
    CLOSED,
    /** The ranking is decided. */
    DECIDED
}
