package it.lifesciencehub.membership;

/** Where the fee of a term stands. */
public enum TermStatus {
    /** Worked out, not yet asked for. */
    PROPOSED,
    /** Asked for; due on the term's day. */
    REQUESTED,
    PAID,
    /** The association asks nothing for this term. */
    WAIVED,
    CANCELLED
}
