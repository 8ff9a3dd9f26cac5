package it.lifesciencehub.meetings;

/** What somebody answers to an invitation. */
public enum AnswerChoice {
    /** Comes to the room, where a place is taken. */
    YES,
    /** Takes part online; no place in the room. */
    ONLINE,
    /** Regrets. */
    NO,
    /** Regrets, and somebody else comes instead. */
    SUBSTITUTE;

    public boolean isComing() {
        return this == YES || this == ONLINE;
    }
}
