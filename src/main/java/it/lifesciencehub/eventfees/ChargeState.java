package it.lifesciencehub.eventfees;

/** Where a charge stands today. */
public enum ChargeState {
    OPEN,
    /** Not paid in full, and the due day is over. */
    OVERDUE,
    PAID,
    /** The place ended after something was paid, or more was paid than asked for. */
    TO_RETURN,
    /** The place ended, and nothing is left to give back. */
    CANCELLED
}
