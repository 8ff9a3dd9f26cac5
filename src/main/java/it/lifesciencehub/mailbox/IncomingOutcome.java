package it.lifesciencehub.mailbox;

import it.lifesciencehub.calendar.ReplyOutcome;

/** What became of an incoming message. */
public enum IncomingOutcome {
    NOTED,
    GIVEN_BACK,
    NO_PLACE,
    OUTDATED,
    NOT_THE_ATTENDEE,
    TOO_LATE,
    /** The mail came back for good, and its address is stopped. */
    RETURNED,
    /** The mail came back for the time being and goes out again. */
    TRIED_AGAIN,
    /** It speaks of an entry or a mail that the hub does not know. */
    UNKNOWN,
    /** Nothing is to be done with messages of its kind. */
    IGNORED;

    static IncomingOutcome of(ReplyOutcome outcome) {
        return valueOf(outcome.name());
    }
}
