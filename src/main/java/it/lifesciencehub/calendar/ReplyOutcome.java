package it.lifesciencehub.calendar;

/** What became of an answer from somebody's calendar. */
public enum ReplyOutcome {
    /** Noted as the person's answer; nothing else had to change. */
    NOTED,
    /** The person declined: their place is free, or their answer to the meeting is no. */
    GIVEN_BACK,
    /** They accept, but hold no place (any longer), wait, or need an approval: accepting by calendar gives none. */
    NO_PLACE,
    /** The answer is to an earlier state of the entry, or older than the one that is known. */
    OUTDATED,
    /** It comes from an address that is not the invited person's. */
    NOT_THE_ATTENDEE,
    /** It came too late: what it is about has begun or was cancelled. */
    TOO_LATE
}
