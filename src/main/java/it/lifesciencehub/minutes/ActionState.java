package it.lifesciencehub.minutes;

/** How it stands with an action. */
public enum ActionState {
    OPEN,
    DONE,
    /** No longer wanted; those who run the group say why. */
    DROPPED;

    /** The chip's kind in the visual language. */
    public String chip() {
        return switch (this) {
            case OPEN -> "info";
            case DONE -> "ok";
            case DROPPED -> "neutral";
        };
    }
}
