package it.lifesciencehub.minutes;

/** What those who run a group made of a comment. */
public enum CommentOutcome {
    ACCEPTED,
    PARTLY,
    REFUSED
}
