package it.lifesciencehub.events;

/** The parts of the staff's list. */
public enum EventDeskTab {
    UPCOMING,
    DRAFTS,
    PAST,
    CANCELLED
}
