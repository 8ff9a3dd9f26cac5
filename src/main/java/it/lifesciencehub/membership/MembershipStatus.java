package it.lifesciencehub.membership;

import java.util.Set;

/** Where a membership stands. What leads from one to another stands in {@link MembershipLifecycle}. */
public enum MembershipStatus {
    /** In order. */
    ACTIVE,
    /** The fee is overdue; a member still, until the days of grace are over. */
    GRACE,
    /** Rights rest, by a decision of the association. */
    SUSPENDED,
    /** Has resigned with a day that is still to come; a member until then. */
    LEAVING,
    /** Ended because the fee was not paid. */
    LAPSED,
    /** Ended by the member's own notice. */
    RESIGNED;

    private static final Set<MembershipStatus> ENDED = Set.of(LAPSED, RESIGNED);

    /** Whether the membership still lasts; an organisation has one such at most. */
    public boolean isOpen() {
        return !ENDED.contains(this);
    }
}
