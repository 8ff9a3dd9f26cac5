package it.lifesciencehub.events;

/** Who must approve a place before it is given. */
public enum Approval {
    /** Nobody: whoever asks first has it. */
    NONE,
    STAFF,
    /** The organisation that hosts the event; staff may always do it for them. */
    HOST;

    /** Whether somebody must. */
    public boolean isNeeded() {
        return this != NONE;
    }

    static Approval of(boolean required) {
        return required ? STAFF : NONE;
    }
}
