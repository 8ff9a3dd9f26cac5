package it.lifesciencehub.registrations;

/** Where a place without a name stands. */
public enum HoldStatus {
    /** Held; counts like a confirmed place. */
    HELD,
    /** Somebody's registration by now. */
    NAMED,
    /** Given back by the company. */
    RELEASED,
    /** Went back by itself at the event's deadline for names. */
    RETURNED,
    EVENT_CANCELLED
}
