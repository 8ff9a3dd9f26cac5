package it.lifesciencehub.membership;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a membership was refused. */
public enum MembershipReason implements RefusalReason {
    ACT_NOT_POSSIBLE(409),
    /** Argument 0: the organisation's name. */
    ALREADY_MEMBER(409);

    private final int status;

    MembershipReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "membership";
    }

    @Override
    public int status() {
        return status;
    }
}
