package it.lifesciencehub.fairs;

/** How one item of one company stands. */
public enum FairLight {
    ACCEPTED,
    /** Handed in; staff have not looked at it. */
    HANDED,
    SENT_BACK,
    MISSING,
    /** Not there, or sent back, and the day is past. */
    LATE
}
