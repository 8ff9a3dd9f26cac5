package it.lifesciencehub.invitations;

/** How somebody has said what they want to get. */
public enum PreferenceChannel {
    /** By their mail program's own button (RFC 8058). */
    ONE_CLICK,
    /** On the page that mails lead to. */
    PAGE
}
