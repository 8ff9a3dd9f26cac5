package it.lifesciencehub.registrations;

/** Where a registration stands. */
public enum RegistrationStatus {
    /** Asked for a place that staff or the host must approve; holds none. */
    REQUESTED,
    /** Waits for a place; holds none. */
    WAITLISTED,
    /** Has been offered a place, which is held for a time. */
    OFFERED,
    /** Has a place. */
    CONFIRMED,
    /** The request was refused. */
    DECLINED,
    CANCELLED,
    /** An offer that ran out. */
    EXPIRED;

    /** Whether it still stands: one person has at most one such registration at an event. */
    public boolean isActive() {
        return this == REQUESTED || this == WAITLISTED || this == OFFERED || this == CONFIRMED;
    }

    /** Whether it takes a place of the event. */
    public boolean isHoldingPlace() {
        return this == OFFERED || this == CONFIRMED;
    }
}
