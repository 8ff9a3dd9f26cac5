package it.lifesciencehub.renewals;

/** How a run's phase goes. */
public enum RenewalState {
    RUNNING,
    /** By staff's hand, or because its server died; can be continued. */
    STOPPED,
    /** By an error that was not of one membership alone; can be continued. */
    FAILED,
    DONE
}
