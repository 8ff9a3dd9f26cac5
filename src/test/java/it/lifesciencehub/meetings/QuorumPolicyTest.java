package it.lifesciencehub.meetings;

import static it.lifesciencehub.meetings.MeetingFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.meetings.SeatingPolicy.Standing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuorumPolicyTest {

    @Test
    void countsOrganisationsAndNotPeople() {
        List<GroupMember> roster = List.of(
                member(1, 10L, MandateRole.DELEGATE),
                member(2, 10L, MandateRole.ALTERNATE),
                member(3, 20L, MandateRole.DELEGATE),
                member(4, 30L, MandateRole.DELEGATE));
        Quorum quorum = of(roster, List.of(), Set.of(1L, 2L), 50);
        assertEquals(new Quorum(3, 1, 2), quorum);
        assertFalse(quorum.reached());
        assertEquals(1, quorum.missing());
        assertTrue(of(roster, List.of(), Set.of(2L, 3L), 50).reached());
    }

    @Test
    void asksForAWholeOrganisationWhereThePercentageGivesAPart() {
        assertEquals(5, needed(9, 50));
        assertEquals(4, needed(8, 50));
        assertEquals(6, needed(9, 66));
        assertEquals(9, needed(9, 100));
        assertEquals(1, needed(9, 1));
    }

    @Test
    void isReachedByNobodyOnlyWhereNoneIsAskedFor() {
        assertTrue(QuorumPolicy.quorum(Set.of(), Set.of(), 0).reached());
        assertFalse(QuorumPolicy.quorum(Set.of(), Set.of(), 50).reached());
        assertTrue(QuorumPolicy.quorum(Set.of(1L), Set.of(), 0).reached());
    }

    @Test
    void doesNotCountObserversExpertsAndOfficers() {
        List<GroupMember> roster = List.of(
                member(1, 10L, MandateRole.OBSERVER),
                member(2, 20L, MandateRole.CHAIR),
                member(3, null, MandateRole.EXPERT),
                member(4, 30L, MandateRole.DELEGATE));
        assertEquals(Set.of(30L), QuorumPolicy.organisations(roster));
        assertEquals(new Quorum(1, 0, 1), of(roster, List.of(), Set.of(1L, 2L, 3L), 50));
    }

    /** The roster is asked on the meeting's day: so a company that came in after the calling is in it. */
    @Test
    void countsACompanyThatJoinedBetweenCallingAndMeeting() {
        List<GroupMember> whenCalled =
                List.of(member(1, 10L, MandateRole.DELEGATE), member(2, 20L, MandateRole.DELEGATE));
        assertEquals(new Quorum(2, 1, 1), of(whenCalled, List.of(), Set.of(1L), 50));
        List<GroupMember> onTheDay =
                List.of(whenCalled.get(0), whenCalled.get(1), member(3, 30L, MandateRole.DELEGATE));
        Quorum quorum = of(onTheDay, List.of(), Set.of(1L), 50);
        assertEquals(new Quorum(3, 1, 2), quorum);
        assertFalse(quorum.reached());
        assertTrue(of(onTheDay, List.of(), Set.of(1L, 3L), 50).reached());
    }

    @Test
    void countsOrganisationsThatWereMergedOnce() {
        GroupMember one = member(1, 10L, MandateRole.DELEGATE);
        GroupMember other = member(2, 20L, MandateRole.DELEGATE);
        GroupMember third = member(3, 30L, MandateRole.DELEGATE);
        assertEquals(3, QuorumPolicy.organisations(List.of(one, other, third)).size());
        // What a merge does: the other's mandate is now in the name of the first one.
        GroupMember merged = new GroupMember(
                other.mandateId(), other.personId(), "Persona", "N2", 10L, "Ditta 10", MandateRole.DELEGATE);
        Quorum quorum = of(List.of(one, merged, third), List.of(), Set.of(1L, 2L), 50);
        assertEquals(new Quorum(2, 1, 1), quorum);
    }

    @Test
    void countsASubstituteWithTwoMandatesOfOneOrganisationOnce() {
        List<GroupMember> roster = List.of(
                member(1, 10L, MandateRole.DELEGATE),
                member(2, 10L, MandateRole.ALTERNATE),
                member(3, 20L, MandateRole.DELEGATE));
        List<Standing> answers =
                List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 9L), new Standing(2L, AnswerChoice.SUBSTITUTE, 9L));
        assertEquals(2, SeatingPolicy.seat(roster, answers).get(9L).size());
        assertEquals(new Quorum(2, 1, 1), of(roster, answers, Set.of(9L), 50));
    }

    @Test
    void countsASubstituteOfTwoSisterCompaniesForEach() {
        List<GroupMember> roster = List.of(member(1, 10L, MandateRole.DELEGATE), member(2, 11L, MandateRole.DELEGATE));
        List<Standing> answers =
                List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 9L), new Standing(2L, AnswerChoice.SUBSTITUTE, 9L));
        assertEquals(new Quorum(2, 2, 2), of(roster, answers, Set.of(9L), 100));
    }

    @Test
    void doesNotCountASubstituteWhoHasNotSaidThatTheyCome() {
        List<GroupMember> roster = List.of(member(1, 10L, MandateRole.DELEGATE));
        List<Standing> answers = List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 9L));
        assertEquals(0, of(roster, answers, Set.of(), 50).present());
        assertEquals(1, of(roster, answers, Set.of(9L), 50).present());
    }

    @Test
    void doesNotCountWhoMayNotVote() {
        assertEquals(new Quorum(1, 0, 1), QuorumPolicy.quorum(Set.of(10L), Set.of(20L), 50));
    }

    private static int needed(int organisations, int percent) {
        Set<Long> entitled = new LinkedHashSet<>();
        for (long i = 1; i <= organisations; i++) {
            entitled.add(i);
        }
        return QuorumPolicy.quorum(entitled, Set.of(), percent).needed();
    }

    private static Quorum of(List<GroupMember> roster, List<Standing> answers, Set<Long> coming, int percent) {
        Set<Long> there = SeatingPolicy.seat(roster, answers).entrySet().stream()
                .filter(seat -> coming.contains(seat.getKey()))
                .flatMap(seat -> seat.getValue().stream())
                .filter(Capacity::voting)
                .map(Capacity::organisationId)
                .collect(Collectors.toSet());
        return QuorumPolicy.quorum(QuorumPolicy.organisations(roster), there, percent);
    }
}
