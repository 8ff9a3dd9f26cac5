package it.lifesciencehub.visits;

/** Why the host says no; each stands for words that the person may read. */
public enum RefusalCause {
    /** The visit is meant for other fields of work. */
    FIELD_OF_WORK,
    /** The visit is meant for other professional figures. */
    ROLE,
    /** Rules of the site allow no more, or not everybody. */
    SITE_RULES,
    /** There are more requests than places. */
    TOO_MANY_REQUESTS,
    OTHER
}
