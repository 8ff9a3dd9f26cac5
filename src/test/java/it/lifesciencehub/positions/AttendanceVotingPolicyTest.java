package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.positions.AttendanceVotingPolicy.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceVotingPolicyTest {

    private static final Rule TWO = new Rule(2, 2);

    @Test
    void letsAllVoteWhereNoRuleLooksAtAttendance() {
        assertEquals(VotingStanding.NO_RULE, standing(new Rule(null, null), "----"));
    }

    @Test
    void letsAllVoteInANewGroupInWhichNoTwoMeetingsWereHeld() {
        assertEquals(VotingStanding.GROUP_IS_NEW, standing(TWO, ""));
        assertEquals(VotingStanding.GROUP_IS_NEW, standing(TWO, "-"));
        assertEquals(VotingStanding.GROUP_IS_NEW, standing(TWO, "+"));
        assertEquals(VotingStanding.NOT_EARNED, standing(TWO, "--"));
        assertEquals(VotingStanding.NOT_EARNED, standing(TWO, "-+"));
        assertEquals(VotingStanding.ATTENDS, standing(TWO, "++"));
    }

    @Test
    void gainsTheVoteByTwoInARowAndLosesItByTwoInARow() {
        assertEquals(VotingStanding.NOT_EARNED, standing(TWO, "+-+-"));
        assertEquals(VotingStanding.ATTENDS, standing(TWO, "+-++"));
        assertEquals(VotingStanding.ATTENDS, standing(TWO, "++-"));
        assertEquals(VotingStanding.ATTENDS, standing(TWO, "++-+-+-"));
        assertEquals(VotingStanding.LOST, standing(TWO, "++--"));
        assertEquals(VotingStanding.LOST, standing(TWO, "++--+"));
        assertEquals(VotingStanding.ATTENDS, standing(TWO, "++--++"));
    }

    @Test
    void countsForACompanyThatJoinedBetweenOnlyWhatCameAfter() {
        assertEquals(VotingStanding.NOT_EARNED, AttendanceVotingPolicy.standing(TWO, 8, List.of()));
        assertEquals(VotingStanding.NOT_EARNED, AttendanceVotingPolicy.standing(TWO, 8, List.of(true)));
        assertEquals(VotingStanding.ATTENDS, AttendanceVotingPolicy.standing(TWO, 8, List.of(true, true)));
    }

    @Test
    void givesTheVoteBackAfterOneMeetingWhereItIsHadFromTheStart() {
        Rule losing = new Rule(null, 2);
        assertEquals(VotingStanding.ATTENDS, standing(losing, ""));
        assertEquals(VotingStanding.ATTENDS, standing(losing, "-"));
        assertEquals(VotingStanding.LOST, standing(losing, "--"));
        assertEquals(VotingStanding.ATTENDS, standing(losing, "--+"));
        assertEquals(VotingStanding.ATTENDS, standing(losing, "--+-"));
    }

    @Test
    void neverTakesTheVoteAwayWhereTheRulesDoNot() {
        assertEquals(VotingStanding.ATTENDS, standing(new Rule(2, null), "++------"));
    }

    private static VotingStanding standing(Rule rule, String meetings) {
        List<Boolean> attended = new ArrayList<>();
        meetings.chars().forEach(one -> attended.add(one == '+'));
        return AttendanceVotingPolicy.standing(rule, attended.size(), attended);
    }
}
