package it.lifesciencehub.questionnaires;

/** By which way answers came in. */
public enum AnswerChannel {
    /** The person themselves, signed in. */
    PAGE,
    /** By the private link in a mail. */
    LINK,
    /** A delegate of the person's organisation. */
    COMPANY,
    STAFF
}
