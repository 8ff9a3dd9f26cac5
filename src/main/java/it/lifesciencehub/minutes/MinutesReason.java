package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about minutes, decisions or actions was refused. */
public enum MinutesReason implements RefusalReason {
    /** Minutes begin when the meeting is opened. */
    NOT_HELD(409),
    /** A meeting cannot be closed while its minutes are empty. */
    MINUTES_EMPTY(409),
    /** The meeting has to be closed first. */
    MEETING_NOT_CLOSED(409),
    /** Approved minutes do not change. */
    FROZEN(409),
    /** The text is not the one that was approved. */
    BROKEN(409),
    NOT_CIRCULATED(409),
    /** Nothing is written on an item; argument 0: the numbers of such items. */
    ITEMS_EMPTY(409),
    /** The last day for comments; argument 0: how many days from now at least, 1: at most. */
    COMMENTS_UNTIL_NOT_VALID(422),
    /** Argument 0: the last day, in words. */
    COMMENTS_STILL_OPEN(409),
    /** Argument 0: how many wait for an answer. */
    COMMENTS_UNANSWERED(409),
    /** The last day for comments is over. */
    COMMENTS_CLOSED(409),
    /** Too many decisions or actions on one item; argument 0: how many at most. */
    TOO_MANY(422),
    /** The owner is nobody of the group or of the meeting. */
    OWNER_NOT_KNOWN(422),
    ACTION_CLOSED(409),
    ACTION_OPEN(409),
    /** Actions in minutes that are being written change there. */
    ACTION_IN_DRAFT(409);

    private final int status;

    MinutesReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "minutes";
    }

    @Override
    public int status() {
        return status;
    }
}
