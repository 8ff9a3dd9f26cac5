package it.lifesciencehub.attendance;

/** Whether a helper's link works. */
public enum DoorState {
    TOO_EARLY,
    OPEN,
    OVER,
    REVOKED
}
