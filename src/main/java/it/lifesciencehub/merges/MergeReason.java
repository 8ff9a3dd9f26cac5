package it.lifesciencehub.merges;

import it.lifesciencehub.shared.RefusalReason;

/** Why two organisations cannot be made one, or not be made two again. */
public enum MergeReason implements RefusalReason {
    SAME_ORGANISATION(422),
    /** Argument 0: the name of the one that was merged before. */
    MERGED_ALREADY(409),
    BOTH_ARE_MEMBERS(409),
    PARENT_CIRCLE(409),
    /** Argument 0: the table; argument 1: how many rows. */
    ROWS_COLLIDE(409),
    /** Argument 0: the events' titles. */
    SHARE_EXCEEDED(409),
    SHARE_EXCEEDED_BY_UNDOING(409),
    UNDONE_ALREADY(409),
    /** Argument 0: days. */
    TOO_LATE_TO_UNDO(409),
    /** Argument 0: the one that the kept organisation was merged into. */
    KEPT_WAS_MERGED(409),
    VALUE_TAKEN_SINCE(409),
    SEARCH_RUNNING(409);

    private final int status;

    MergeReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "merges";
    }

    @Override
    public int status() {
        return status;
    }
}
