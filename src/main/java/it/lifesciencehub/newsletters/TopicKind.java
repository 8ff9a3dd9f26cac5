package it.lifesciencehub.newsletters;

/** What one can have news of. */
public enum TopicKind {
    /** Whatever concerns the association and its members. */
    NEWS,
    /** Calls, offers and searches for partners. */
    OPPORTUNITIES,
    /** One of the strategic areas. */
    AREA,
    /** A new event of a series. */
    SERIES
}
