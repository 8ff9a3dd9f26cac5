package it.lifesciencehub.eventforms;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about an event's form was refused. */
public enum FormReason implements RefusalReason {
    /** A wrong link, or one of a form that is not asked any more. */
    LINK_NOT_VALID(410),
    TOO_LATE(409),
    /** An anonymous answer is given once and cannot be found again. */
    ANSWERED_ALREADY(409),
    /** The place was given back. */
    PLACE_ENDED(409),
    NOT_ASKED(409),
    HAS_ANSWERS(409),
    /** Whoever books chose to answer at once and has not seen the questions yet. */
    ANSWERS_FIRST(409),
    EVENT_NOT_OVER(409),
    DEADLINE_AFTER_START(422),
    /** The day on which to ask what has come of an event is not after it. */
    LATER_BEFORE_END(422),
    ASKED_ALREADY(409),
    CHOOSE_QUESTIONNAIRE(422);

    private final int status;

    FormReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "eventforms";
    }

    @Override
    public int status() {
        return status;
    }
}
