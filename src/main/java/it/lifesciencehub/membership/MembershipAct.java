package it.lifesciencehub.membership;

/** What can be done to a membership, by somebody or by the rule of a day. */
public enum MembershipAct {
    BEGIN,
    /** A fee is overdue: the days of grace begin. */
    FALL_OVERDUE,
    /** What was overdue is paid. */
    SETTLE,
    /** The days of grace are over. */
    LAPSE,
    SUSPEND,
    REINSTATE,
    /** The member resigns to a day that is to come. */
    GIVE_NOTICE,
    WITHDRAW_NOTICE,
    /** The member leaves today, or the day of the notice has come. */
    RESIGN
}
