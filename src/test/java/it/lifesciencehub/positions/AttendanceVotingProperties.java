package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.positions.AttendanceVotingPolicy.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the meetings were, the right to vote follows from the last ones. */
class AttendanceVotingProperties {

    @Property
    void isHadByWhoeverWasAtTheLastMeetings(
            @ForAll @IntRange(min = 1, max = 4) int gained,
            @ForAll @IntRange(min = 1, max = 4) int lost,
            @ForAll @Size(max = 20) List<Boolean> before) {
        assertTrue(after(gained, lost, before, gained, true).mayVote());
    }

    @Property
    void isNotHadByWhoeverMissedTheLastMeetings(
            @ForAll @IntRange(min = 1, max = 4) int gained,
            @ForAll @IntRange(min = 1, max = 4) int lost,
            @ForAll @Size(max = 20) List<Boolean> before) {
        int missed = Math.max(gained, lost);
        assertTrue(!after(gained, lost, before, missed, false).mayVote());
    }

    /** One meeting more changes the right only where it ends a row that is long enough. */
    @Property
    void changesOnlyAtTheEndOfARow(
            @ForAll @IntRange(min = 2, max = 4) int needed,
            @ForAll @Size(min = 4, max = 20) List<Boolean> meetings,
            @ForAll boolean there) {
        Rule rule = new Rule(needed, needed);
        boolean now =
                AttendanceVotingPolicy.standing(rule, meetings.size(), meetings).mayVote();
        List<Boolean> more = new ArrayList<>(meetings);
        more.add(there);
        boolean then = AttendanceVotingPolicy.standing(rule, more.size(), more).mayVote();
        boolean row = more.subList(more.size() - needed, more.size()).stream().allMatch(one -> one == there);
        assertEquals(row ? there : now, then);
    }

    private static VotingStanding after(int gained, int lost, List<Boolean> before, int times, boolean there) {
        List<Boolean> meetings = new ArrayList<>(before);
        meetings.addAll(Collections.nCopies(times, there));
        return AttendanceVotingPolicy.standing(new Rule(gained, lost), meetings.size(), meetings);
    }
}
