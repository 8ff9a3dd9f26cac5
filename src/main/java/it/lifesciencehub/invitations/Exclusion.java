package it.lifesciencehub.invitations;

/** Why somebody whom the conditions name is not written to. */
public enum Exclusion {
    /** Left out by hand. */
    REMOVED,
    NO_REASON,
    UNSUBSCRIBED,
    ADDRESS_STOPPED,
    NO_ADDRESS,
    /** Was written to as often this month as is bearable. */
    ASKED_OFTEN,
    /** Companies are asked for names, and this one may not act for any. */
    NOT_DELEGATE,
    /** Has a place, or waits for one. */
    ALREADY_COMING
}
