package it.lifesciencehub.invitations;

/** What somebody can want to get, or not. */
public enum MailTopic {
    /** To events. */
    INVITATIONS,
    /** Everything else that is sent to many. */
    NEWS
}
