package it.lifesciencehub.groups;

/** Where a seat stands; the life is told at {@link Seat}. */
public enum SeatStatus {
    REQUESTED,
    INVITED,
    HELD,
    REFUSED,
    WITHDRAWN,
    ENDED;

    /** Whether it takes one of the organisation's places in the group. */
    public boolean isOpen() {
        return this == REQUESTED || this == INVITED || this == HELD;
    }
}
