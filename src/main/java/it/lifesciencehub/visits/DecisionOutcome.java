package it.lifesciencehub.visits;

/** What the host, or staff for them, said. */
public enum DecisionOutcome {
    APPROVED,
    REFUSED,
    /** May come although a rule speaks against it, or in place of a colleague. */
    KEPT,
    /** Had or awaited a place that was taken back. */
    ENDED
}
