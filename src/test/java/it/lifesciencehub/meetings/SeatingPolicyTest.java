package it.lifesciencehub.meetings;

import static it.lifesciencehub.meetings.MeetingFixture.member;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.meetings.SeatingPolicy.Standing;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SeatingPolicyTest {

    private final GroupMember delegate = member(1, 10L, MandateRole.DELEGATE);
    private final GroupMember alternate = member(2, 10L, MandateRole.ALTERNATE);
    private final GroupMember other = member(3, 20L, MandateRole.DELEGATE);
    private final GroupMember chair = member(4, 30L, MandateRole.CHAIR);
    private final List<GroupMember> roster = List.of(delegate, alternate, other, chair);

    @Test
    void seatsASubstituteInTheNameOfWhomTheyStandInFor() {
        Map<Long, List<Capacity>> seats =
                SeatingPolicy.seat(roster, List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 9L)));
        Capacity carried = seats.get(9L).get(0);
        assertEquals(10L, carried.organisationId());
        assertEquals(1L, carried.standsInForId());
        assertTrue(carried.voting());
    }

    @Test
    void seatsNobodyForWhomSomebodyStoodInWhoHasLeftTheGroup() {
        List<Standing> answers = List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 9L));
        assertNull(SeatingPolicy.seat(List.of(alternate, other), answers).get(9L));
    }

    @Test
    void keepsOwnAndCarriedMandatesApart() {
        List<Capacity> seats = SeatingPolicy.seat(roster, List.of(new Standing(1L, AnswerChoice.SUBSTITUTE, 2L)))
                .get(2L);
        assertEquals(2, seats.size());
        assertNull(seats.get(0).standsInForId());
        assertEquals(1L, seats.get(1).standsInForId());
    }

    @Test
    void refusesSubstitutesForPersonalMandates() {
        refused(
                MeetingReason.MANDATE_IS_PERSONAL,
                () -> SeatingPolicy.requireColleague(SeatingPolicy.carried(roster, 4L), Set.of(30L)));
    }

    @Test
    void refusesSomebodyFromAnotherOrganisation() {
        List<Capacity> carried = SeatingPolicy.carried(roster, 1L);
        problem(
                MeetingReason.SUBSTITUTE_NOT_A_COLLEAGUE,
                () -> SeatingPolicy.requireColleague(carried, Set.of(20L, 30L)));
        assertDoesNotThrow(() -> SeatingPolicy.requireColleague(carried, Set.of(10L)));
    }

    @Test
    void letsOneCarryTwoMandatesOfOneOrganisation() {
        List<Capacity> has = SeatingPolicy.carried(roster, 1L);
        List<Capacity> more = SeatingPolicy.carried(roster, 2L);
        assertDoesNotThrow(() -> SeatingPolicy.requireOneHouse(has, more, Map.of(10L, 10L)));
    }

    @Test
    void letsOneCarryTwoMandatesOfOneGroupOfCompanies() {
        List<Capacity> has = SeatingPolicy.carried(roster, 1L);
        List<Capacity> more = SeatingPolicy.carried(roster, 3L);
        assertDoesNotThrow(() -> SeatingPolicy.requireOneHouse(has, more, Map.of(10L, 5L, 20L, 5L)));
    }

    @Test
    void refusesTwoMandatesOfTwoHouses() {
        List<Capacity> has = SeatingPolicy.carried(roster, 1L);
        List<Capacity> more = SeatingPolicy.carried(roster, 3L);
        problem(
                MeetingReason.SUBSTITUTE_OF_ANOTHER_HOUSE,
                () -> SeatingPolicy.requireOneHouse(has, more, Map.of(10L, 10L, 20L, 20L)));
    }

    @Test
    void letsAnObserverOfOneHouseListenForAnother() {
        List<Capacity> listens = SeatingPolicy.carried(List.of(member(5, 40L, MandateRole.OBSERVER)), 5L);
        List<Capacity> votes = SeatingPolicy.carried(roster, 1L);
        assertDoesNotThrow(() -> SeatingPolicy.requireOneHouse(listens, votes, Map.of()));
    }

    @Test
    void refusesOneselfAndWhoeverSendsAnother() {
        problem(MeetingReason.SUBSTITUTE_IS_SELF, () -> SeatingPolicy.requireComesThemselves(1L, 1L, List.of()));
        problem(
                MeetingReason.SUBSTITUTE_SENDS_ANOTHER,
                () -> SeatingPolicy.requireComesThemselves(
                        1L, 2L, List.of(new Standing(2L, AnswerChoice.SUBSTITUTE, 9L))));
    }

    @Test
    void proposesAlternatesBeforeColleagues() {
        List<SubstituteChoice> ordered = Substitutes.ordered(
                roster,
                SeatingPolicy.carried(roster, 1L),
                List.of(
                        new SubstituteChoice(8L, "Anna Abati", "Ditta 10", false),
                        new SubstituteChoice(2L, "Zeno Zani", "Ditta 10", false),
                        new SubstituteChoice(8L, "Anna Abati", "Ditta 10", false)));
        assertEquals(
                List.of(2L, 8L),
                ordered.stream().map(SubstituteChoice::personId).toList());
        assertTrue(ordered.get(0).alternate());
    }

    private static void refused(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }

    private static void problem(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).problems().get(0).reason());
    }
}
