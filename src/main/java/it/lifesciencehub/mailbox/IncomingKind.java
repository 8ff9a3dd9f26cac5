package it.lifesciencehub.mailbox;

/** What an incoming message is, as far as it concerns the hub. */
public enum IncomingKind {
    /** An answer from somebody's calendar (RFC 5546 REPLY). */
    CALENDAR_ANSWER,
    /** A mail server could not deliver a mail (RFC 3464). */
    DELIVERY_NOTICE,
    /** Somebody is away, or a machine says that it got the mail: neither a returned mail nor an answer. */
    AUTOMATIC_REPLY
}
