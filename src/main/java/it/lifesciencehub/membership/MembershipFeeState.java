package it.lifesciencehub.membership;

/** How memberships stand with their fees, for finding them. */
public enum MembershipFeeState {
    /** A fee is asked for and not paid. */
    UNPAID,
    /** … and its day is gone. */
    OVERDUE,
    /** No term covers today. */
    UNCOVERED
}
