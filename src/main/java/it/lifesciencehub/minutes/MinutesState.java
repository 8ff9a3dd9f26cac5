package it.lifesciencehub.minutes;

/** The life of minutes. */
public enum MinutesState {
    /** Written by those who run the group, and seen by them alone. */
    DRAFT,
    /** The group reads and comments them until a day. */
    CIRCULATED,
    /** Frozen. */
    APPROVED;

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case DRAFT -> "neutral";
            case CIRCULATED -> "info";
            case APPROVED -> "ok";
        };
    }
}
