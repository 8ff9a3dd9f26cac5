package it.lifesciencehub.attendance;

/** What a door answers. */
public enum ScanOutcome {
    ENTERED,
    /** Was let in before, here or at another door. */
    ALREADY,
    /** A mistaken check-in was taken back. */
    UNDONE,
    /** There was nothing to take back at this door. */
    NOTHING_TO_UNDO,
    /** Has no confirmed place: cancelled, handed over, waiting, not approved. */
    NOT_CONFIRMED,
    /** The code is of another event. */
    OTHER_EVENT,
    /** The code is none of the hub's. */
    UNKNOWN
}
