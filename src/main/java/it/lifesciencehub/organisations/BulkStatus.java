package it.lifesciencehub.organisations;

/** How far a change of many organisations is. */
public enum BulkStatus {
    RUNNING,
    DONE,
    /** Broken off: what was done until then stays. */
    FAILED
}
