package it.lifesciencehub.programmes;

/** Why a choice of a session became what it is; stored with each step. */
public enum SeatReason {
    /** Chose the session and is in its line from now on. */
    ASKED,
    /** A seat was free, and this one was next by time. */
    SEAT_FREE,
    /** Somebody behind got a seat, because this one's place at the event is not confirmed. */
    SKIPPED_NO_PLACE,
    /** Took the choice back. */
    GIVEN_BACK,
    /** The place at the event has ended, and the seat with it. */
    PLACE_LOST,
    /** The session has a number of seats from now on, and this one had chosen it before. */
    LIMIT_SET,
    /** The session has no number of seats any more. */
    LIMIT_LIFTED,
    SESSION_REMOVED
}
