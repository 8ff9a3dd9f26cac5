package it.lifesciencehub.membership;

import java.util.Set;

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
    RESIGN,
    /** Another category from a day on; the state stays as it is. */
    CHANGE_CATEGORY;

    private static final Set<MembershipAct> WITH_REASON =
            Set.of(SUSPEND, REINSTATE, GIVE_NOTICE, RESIGN, CHANGE_CATEGORY);

    /** Whether somebody who does it must say why: it may be asked later. */
    public boolean isReasonNeeded() {
        return WITH_REASON.contains(this);
    }
}
