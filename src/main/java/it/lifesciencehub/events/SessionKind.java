package it.lifesciencehub.events;

/** What happens in a session. */
public enum SessionKind {
    TALK,
    PANEL,
    WORKSHOP,
    LESSON,
    VISIT,
    MEETING,
    /** Coffee, lunch, arrival: everybody's, nothing to choose. */
    BREAK
}
