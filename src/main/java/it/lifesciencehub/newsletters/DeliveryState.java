package it.lifesciencehub.newsletters;

/** What became of one mail of a newsletter. */
public enum DeliveryState {
    SENT,
    /** A mail to the address has come back for good before. */
    LEFT_OUT,
    /** Came back for good. */
    BOUNCED
}
