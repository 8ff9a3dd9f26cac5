package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about an audience, a campaign or an invitation was refused. */
public enum InvitationReason implements RefusalReason {
    /** Argument 0: how many at most. */
    TOO_MANY_CONDITIONS(422),
    VALUE_NOT_KNOWN(422),
    /** Argument 0: how many at most. */
    TOO_MANY_ADDRESSES(422),
    NAME_TAKEN(409),
    /** A campaign writes to it. */
    AUDIENCE_IN_USE(409),
    /** A group's campaign writes to it, and to nobody else. */
    AUDIENCE_OF_GROUP(409),
    PERSON_NOT_FOUND(422),
    /** Argument 0: what stands between the braces. */
    PLACEHOLDER_UNKNOWN(422),
    BRACE_LOOSE(422),
    /** A text that speaks of the event, where there is none. Argument 0: the placeholder. */
    PLACEHOLDER_NEEDS_EVENT(422),
    LANGUAGE_MISSING(422),
    NOT_A_DRAFT(409),
    NOT_STOPPABLE(409),
    EVENT_NOT_OPEN(409),
    /** A nomination needs an event. */
    NOMINATION_NEEDS_EVENT(422),
    WAVES_INCOMPLETE(422),
    NUMBER_NOT_VALID(422),
    IN_THE_PAST(422),
    /** Between 20 and 8 nothing leaves by itself. */
    AT_NIGHT(422),
    NOBODY_LEFT(409),
    /** The invitation's state does not allow it. */
    NOT_POSSIBLE_NOW(409),
    ANSWERS_CLOSED(409),
    ANSWER_MISSING(422),
    NOT_A_COLLEAGUE(422),
    /** Has unsubscribed, or mails to them come back. */
    COLLEAGUE_NOT_REACHABLE(422),
    LINK_WITHDRAWN(410);

    private final int status;

    InvitationReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "invitations";
    }

    @Override
    public int status() {
        return status;
    }
}
