package it.lifesciencehub.fairs;

/** Where the window for requests stands. */
public enum StandPhase {
    BEFORE,
    OPEN,
    CLOSED
}
