package it.lifesciencehub.positions;

import java.util.List;

/** Who may vote by attendance: earned by meetings attended in a row, lost by meetings missed in a row. */
final class AttendanceVotingPolicy {

    private AttendanceVotingPolicy() {}

    /**
     * The rules of a group.
     *
     * @param gainedAfter meetings in a row that earn the vote, or null where an organisation has it from the start
     * @param lostAfter missed meetings in a row that cost it, or null where it is never lost
     */
    record Rule(Integer gainedAfter, Integer lostAfter) {

        boolean isNone() {
            return gainedAfter == null && lostAfter == null;
        }
    }

    /**
     * Only meetings since the organisation joined count for it, so that it has missed none before. In a group that has
     * held fewer meetings than earn the vote, all may vote: else a new group could decide nothing. Where the vote is
     * had from the start and was lost, one meeting attended gives it back.
     *
     * @param held meetings that the group has held in all
     * @param attended for each meeting since the organisation joined, the first one first, whether it was there
     */
    static VotingStanding standing(Rule rule, int held, List<Boolean> attended) {
        if (rule.isNone()) {
            return VotingStanding.NO_RULE;
        }
        if (rule.gainedAfter() != null && held < rule.gainedAfter()) {
            return VotingStanding.GROUP_IS_NEW;
        }
        VotingStanding standing = rule.gainedAfter() == null ? VotingStanding.ATTENDS : VotingStanding.NOT_EARNED;
        int earns = rule.gainedAfter() == null ? 1 : rule.gainedAfter();
        int there = 0;
        int away = 0;
        for (boolean one : attended) {
            there = one ? there + 1 : 0;
            away = one ? 0 : away + 1;
            if (there >= earns) {
                standing = VotingStanding.ATTENDS;
            } else if (standing.mayVote() && rule.lostAfter() != null && away >= rule.lostAfter()) {
                standing = VotingStanding.LOST;
            }
        }
        return standing;
    }
}
