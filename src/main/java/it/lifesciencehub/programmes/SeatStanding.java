package it.lifesciencehub.programmes;

/** What somebody's choice of a session is. Only sessions with a number of seats know more than a mark. */
public enum SeatStanding {
    /** A mark in one's own programme, which holds nothing. */
    MARKED,
    /** In the line for a seat. */
    WAITING,
    /** Has one of the session's seats. */
    SEATED
}
