package it.lifesciencehub.attendance;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about the day of an event was refused. */
public enum AttendanceReason implements RefusalReason {
    /** The door's link is unknown or withdrawn, or its days are over. */
    DOOR_CLOSED(410),
    /** Argument 0: the first day of the link. */
    DOOR_NOT_OPEN_YET(410),
    /** Days of a link that are not the event's, or end before they begin. */
    DOOR_DAYS(422),
    /** Drafts, cancelled events and meetings of groups have no doors. */
    NOT_HELD_HERE(409),
    NOT_STARTED(409),
    NOT_OVER(409),
    NOT_IN(409),
    NOT_CONFIRMED(409),
    /** No place is left for somebody who is not on the list. */
    EVENT_FULL(409),
    /** The organisation has all places of its share: letting in beyond the total does not help. */
    SHARE_FULL(409),
    /** The link does not let in beyond the capacity. */
    MAY_NOT_ADMIT(403),
    /** The person's registration waits for a decision of staff. */
    WAITS_FOR_DECISION(409),
    /** Nobody is left to print badges for. */
    NO_BADGES(409),
    /** Arguments: how many, and how many at most. */
    TOO_MANY_BADGES(409);

    private final int status;

    AttendanceReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "attendance";
    }

    @Override
    public int status() {
        return status;
    }
}
