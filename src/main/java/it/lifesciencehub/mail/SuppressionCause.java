package it.lifesciencehub.mail;

/** Why a mail is never sent, although somebody asked for it; staff see it at the mail. */
public enum SuppressionCause {
    /** Nothing on record allows the hub to write to this person. */
    NO_REASON,
    /** There is no address, or it is none that a mail server could take. */
    ADDRESS_NOT_USABLE,
    /** Mails to this address came back for good, and staff have not released it. */
    ADDRESS_STOPPED
}
