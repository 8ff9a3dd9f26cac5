package it.lifesciencehub.events;

/** Who may know that an event is there. */
public enum EventVisibility {
    PUBLIC,
    /** The people of its group, and staff. */
    GROUP
}
