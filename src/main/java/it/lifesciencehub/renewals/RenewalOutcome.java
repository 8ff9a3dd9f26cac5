package it.lifesciencehub.renewals;

/** What a run found about a membership, or did with it. */
public enum RenewalOutcome {
    /** A term would be proposed. */
    PROPOSE,
    PROPOSED,
    /** The fee was asked for and the mail written. */
    SENT,
    /** Proposed, and there is nobody to write to: nothing was asked for. */
    NO_RECIPIENT,
    /** The term costs nothing: waived, and nobody is bothered. */
    FREE,
    /** Somebody has asked for it, waived or cancelled it by hand meanwhile. */
    BY_HAND,
    PROPOSE_FAILED,
    SEND_FAILED,
    CHECK_FAILED,
    /** The next term is there already. */
    THERE,
    /** The next term begins after the run's day. */
    LATER,
    /** The next term is over already: nobody is billed for years gone by without somebody looking at it. */
    PAST,
    NO_FEE_RULE,
    LEAVING,
    SUSPENDED,
    ENDED,
    /** The organisation is no longer active. */
    INACTIVE;

    /** Whether staff have to do something, or this membership is left out. */
    public boolean isProblem() {
        return this == NO_RECIPIENT
                || this == NO_FEE_RULE
                || this == PAST
                || this == PROPOSE_FAILED
                || this == SEND_FAILED
                || this == CHECK_FAILED;
    }

    /** Whether the run has written, or will write, a term for it. */
    public boolean isRenewed() {
        return switch (this) {
            case PROPOSE, PROPOSED, SENT, NO_RECIPIENT, FREE, BY_HAND, PROPOSE_FAILED, SEND_FAILED -> true;
            default -> false;
        };
    }
}
