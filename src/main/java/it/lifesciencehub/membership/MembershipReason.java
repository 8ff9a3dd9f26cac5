package it.lifesciencehub.membership;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a membership was refused. */
public enum MembershipReason implements RefusalReason {
    ACT_NOT_POSSIBLE(409),
    /** Argument 0: the organisation's name. */
    ALREADY_MEMBER(409),
    /** It is in that category then anyway. */
    SAME_CATEGORY(409),
    /** No rule of the category fits: the fee cannot be worked out. */
    NO_FEE_RULE(409),
    /** The membership is over, or ends before another term would begin. */
    NO_FURTHER_TERM(409),
    /** The step is not possible as the term's fee stands. */
    TERM_ACT_NOT_POSSIBLE(409),
    /** Less than the fee, which is argument 0, and not said to settle it. */
    PAID_TOO_LITTLE(422),
    PAID_IN_THE_FUTURE(422),
    AMOUNT_NOT_POSSIBLE(422),
    DAY_BEFORE_ENTRY(422),
    DAY_BEFORE_END(422),
    /** The day must lie in the future. */
    DAY_NOT_TO_COME(422),
    /** The day must not lie in the future. */
    DAY_STILL_TO_COME(422),
    /** More than a year ahead. */
    DAY_TOO_FAR(422),
    CATEGORY_NOT_ACTIVE(409),
    /** Members, terms, changes or applications name it. */
    CATEGORY_IN_USE(409),
    /** Argument 0: days at most. */
    DAYS_NOT_POSSIBLE(422),
    POSITION_NOT_POSSIBLE(422),
    SPAN_BACKWARDS(422),
    /** Another rule of the category has the same size, span and first day. */
    RULE_THERE_ALREADY(409),
    /** The reason must be said. */
    REASON_MISSING(422);

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
