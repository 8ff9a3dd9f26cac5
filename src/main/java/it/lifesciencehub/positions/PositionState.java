package it.lifesciencehub.positions;

/** Where a position stands; {@link PositionLifecycle} knows the ways between. */
public enum PositionState {
    /** Written by the officers. */
    DRAFT,
    /** The group's members write comments, and the officers answer each. */
    CONSULTATION,
    /** Approved on a day unless a represented organisation objects. */
    SILENT_AGREEMENT,
    /** Organisations vote. */
    BALLOT,
    APPROVED,
    REJECTED,
    /** Approved, and seen by everybody. */
    PUBLISHED;

    /** Whether the group has agreed on it. */
    public boolean isAgreed() {
        return this == APPROVED || this == PUBLISHED;
    }

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case DRAFT -> "neutral";
            case CONSULTATION -> "info";
            case SILENT_AGREEMENT, BALLOT -> "wait";
            case APPROVED, PUBLISHED -> "ok";
            case REJECTED -> "bad";
        };
    }
}
