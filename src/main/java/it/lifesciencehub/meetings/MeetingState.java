package it.lifesciencehub.meetings;

/** A meeting's life. Only a planned or called one can be cancelled: one that was opened was held. */
public enum MeetingState {
    /** Seen by those who run the group; nobody is invited yet. */
    PLANNED,
    /** Invitations are out. */
    CALLED,
    /** Being held. */
    OPEN,
    /** Was held; attendance is fixed. */
    CLOSED,
    CANCELLED;

    /** Whether its agenda, time and place can still change. */
    public boolean isChangeable() {
        return this == PLANNED || this == CALLED;
    }

    /** Whether people have been invited and the meeting stands. */
    public boolean isOut() {
        return this == CALLED || this == OPEN || this == CLOSED;
    }

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case CALLED -> "info";
            case OPEN -> "warn";
            case CLOSED -> "ok";
            case CANCELLED -> "bad";
            case PLANNED -> "neutral";
        };
    }
}
