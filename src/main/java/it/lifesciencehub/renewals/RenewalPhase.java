package it.lifesciencehub.renewals;

/** What a renewal run does, one after the other. */
public enum RenewalPhase {
    /** Nothing was tried yet. */
    NEW,
    /** The dry run: finds out what would happen to each membership and writes no term. */
    CHECK,
    /** Writes the terms. */
    PROPOSE,
    /** Asks for the fees. */
    SEND
}
