package it.lifesciencehub.events;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about an event was refused. */
public enum EventReason implements RefusalReason {
    /** Another feature runs it, as a group its meetings: it is changed there. */
    RUN_ELSEWHERE(409),
    NOT_A_DRAFT(409),
    NOT_PUBLISHED(409),
    /** A cancelled event stays as it is. */
    ALREADY_CANCELLED(409),
    TITLE_MISSING(422),
    SUMMARY_MISSING(422),
    /** The description is there in one language only. */
    DESCRIPTION_IN_ONE_LANGUAGE(422),
    PLACE_MISSING(422),
    /** Argument 0: the address as it was typed. */
    EMAIL_NOT_VALID(422),
    ENDS_BEFORE_START(422),
    STARTS_IN_THE_PAST(422),
    SLUG_TAKEN(409),
    SLUG_NOT_VALID(422),
    LINK_NOT_VALID(422),
    CLOSES_BEFORE_OPENING(422),
    OPENS_AFTER_START(422),
    NUMBER_NOT_VALID(422),
    SESSION_OUTSIDE_EVENT(422),
    /** Argument 0: how many sessions would lie outside. */
    SESSIONS_OUTSIDE_EVENT(422),
    /** Argument 0: places taken now. */
    CAPACITY_BELOW_TAKEN(409),
    /** Argument 0: places beyond the shares of organisations. */
    SHARE_BELOW_TAKEN(409),
    /** Argument 0: seats of a session taken now. */
    SEATS_BELOW_TAKEN(409),
    /** Two rules about the same people; argument 0, as of the next ones: which line. */
    AUDIENCE_TWICE(422),
    /** A sector or category that there is not. */
    AUDIENCE_NOT_VALID(422),
    /** Neither a number of places nor a time. */
    AUDIENCE_EMPTY(422),
    AUDIENCE_NUMBER(422),
    /** Opens after the event has begun, or closes before it opens. */
    AUDIENCE_TIMES(422),
    NAMES_AFTER_START(422),
    NEEDS_A_HOST(422);

    private final int status;

    EventReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "events";
    }

    @Override
    public int status() {
        return status;
    }
}
