package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a meeting was refused. */
public enum MeetingReason implements RefusalReason {
    /** It was opened, closed or cancelled. */
    NOT_CHANGEABLE(409),
    /** The step does not follow on the state that the meeting is in. */
    WRONG_STATE(409),
    /** A closed group meets no more. */
    GROUP_CLOSED(409),
    ENDS_BEFORE_START(422),
    IN_THE_PAST(422),
    /** Neither a venue nor a link. */
    PLACE_MISSING(422),
    LINK_NOT_VALID(422),
    /** Fewer places in the room than people who have said that they come; argument 0: how many have. */
    SEATS_TAKEN(409),
    SEATS_NOT_VALID(422),
    AGENDA_MISSING(422),
    /** Argument 0: the item's number. */
    ITEM_WITHOUT_TITLE(422),
    /** Argument 0: the item's number. */
    ITEM_MINUTES_NOT_VALID(422),
    TOO_MANY_ITEMS(422),
    /** No version of the antitrust statement is in force. */
    STATEMENT_MISSING(409),
    STATEMENT_IN_THE_PAST(422),
    /** In both languages. */
    STATEMENT_NOT_WHOLE(422),
    SERIES_RULE_NOT_VALID(422),
    /** Argument 0: how many at most. */
    SERIES_TOO_LONG(422),
    /** The rule gives one day or none. */
    SERIES_TOO_SHORT(422),
    CANCEL_REASON_MISSING(422),
    ANSWER_MISSING(422),
    /** Answers are taken until the meeting is opened. */
    ANSWERS_CLOSED(409),
    /** The antitrust statement was not acknowledged. */
    ACKNOWLEDGE_FIRST(422),
    NOT_INVITED(404),
    SUBSTITUTE_MISSING(422),
    SUBSTITUTE_IS_SELF(422),
    /** The substitute does not work at the organisation that is stood in for. */
    SUBSTITUTE_NOT_A_COLLEAGUE(422),
    /** Nobody can stand in for a personal mandate. */
    MANDATE_IS_PERSONAL(409),
    /** Somebody who stands in for one organisation cannot stand in for another one of another house; argument 0: it. */
    SUBSTITUTE_OF_ANOTHER_HOUSE(409),
    /** Who was named has said that somebody comes instead of them. */
    SUBSTITUTE_SENDS_ANOTHER(409),
    GUEST_NAME_MISSING(422),
    EMAIL_NOT_VALID(422),
    GUEST_INVITED_ALREADY(409),
    GUEST_LINK_NOT_VALID(410),
    /** A meeting is opened on its day. */
    NOT_ITS_DAY(409),
    /** Nobody is marked as present or online. */
    ATTENDANCE_MISSING(409),
    PERSON_NOT_FOUND(422),
    PERSON_AMBIGUOUS(422),
    REMINDED_TODAY(409),
    EVERYBODY_ANSWERED(409);

    private final int status;

    MeetingReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "meetings";
    }

    @Override
    public int status() {
        return status;
    }
}
