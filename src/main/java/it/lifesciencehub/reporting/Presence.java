package it.lifesciencehub.reporting;

/** An organisation and one meeting. */
public enum Presence {
    THERE,
    MISSING,
    /** It had nobody who votes for it in the group on that day, so that it is not counted. */
    NO_SEAT
}
