package it.lifesciencehub.roundtables;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a roundtable was refused. */
public enum RoundtableReason implements RefusalReason {
    LINK_NOT_VALID(422),
    ORGANISATION_NOT_FOUND(422),
    UNTIL_BEFORE_FROM(422),
    ENDS_BEFORE_START(422),
    /** Argument 0: the person's name. */
    REPRESENTS_ALREADY(409),
    /** The person works in no role of the group; only staff name others. */
    NOT_IN_THE_GROUP(422),
    PERSON_NOT_FOUND(422),
    REPRESENTATION_ENDED(409),
    /** The body is kept for its history alone. */
    BODY_NOT_ACTIVE(409),
    PLACE_MISSING(422),
    /** The sitting was held or cancelled. */
    SITTING_NOT_PLANNED(409),
    SITTING_CANCELLED(409),
    /** It has not begun. */
    SITTING_TO_COME(409),
    /** A pinned paper is none of the group's. */
    PAPER_NOT_OF_GROUP(422),
    /** Nothing has been written that could be shared. */
    REPORT_MISSING(409);

    private final int status;

    RoundtableReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "roundtables";
    }

    @Override
    public int status() {
        return status;
    }
}
