package it.lifesciencehub.editions;

import it.lifesciencehub.shared.RefusalReason;

/** Why a copy or a template was refused. */
public enum EditionsReason implements RefusalReason {
    TIME_NOT_VALID(422),
    /** Arguments: the least and the most. */
    NUMBER_NOT_VALID(422),
    SESSION_OUTSIDE(422),
    /** A group's meeting is called by its group. */
    OF_A_GROUP(409);

    private final int status;

    EditionsReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "editions";
    }

    @Override
    public int status() {
        return status;
    }
}
