package it.lifesciencehub.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.visits.ExclusionPolicy.Body;
import it.lifesciencehub.visits.ExclusionPolicy.Receiving;
import it.lifesciencehub.visits.ExclusionPolicy.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExclusionPolicyTest {

    private static final Long HOST = 1L;
    private static final Long RIVAL = 2L;
    private static final Long PARENT = 3L;
    private static final Long PERSON = 9L;
    private static final Receiving RECEIVING = new Receiving(HOST, Set.of(Sector.CDMO, Sector.PHARMACEUTICAL));
    private static final Body FRIEND = new Body(Set.of(7L), Set.of(Sector.DIGITAL_HEALTH));

    @Test
    void letsEverybodyInWithoutRules() {
        assertEquals(Optional.empty(), ask(List.of(), new Body(Set.of(RIVAL), Set.of(Sector.CDMO))));
    }

    @Test
    void keepsOutAnOrganisationAndThoseBelowIt() {
        Rule rule = new Rule(ExclusionKind.ORGANISATION, PARENT, null, null);
        assertEquals(
                Optional.of(VisitReason.NOT_OPEN_TO_ORGANISATION),
                ask(List.of(rule), new Body(Set.of(PARENT), Set.of())));
        assertEquals(
                Optional.of(VisitReason.NOT_OPEN_TO_ORGANISATION),
                ask(List.of(rule), new Body(Set.of(RIVAL, PARENT), Set.of())));
        assertEquals(Optional.empty(), ask(List.of(rule), FRIEND));
    }

    @Test
    void keepsOutASector() {
        Rule rule = new Rule(ExclusionKind.SECTOR, null, Sector.DIGITAL_HEALTH, null);
        assertEquals(Optional.of(VisitReason.NOT_OPEN_TO_SECTOR), ask(List.of(rule), FRIEND));
        assertEquals(Optional.empty(), ask(List.of(rule), new Body(Set.of(RIVAL), Set.of(Sector.CDMO))));
    }

    @Test
    void keepsOutWhoSharesASectorWithTheHost() {
        List<Rule> rules = List.of(new Rule(ExclusionKind.COMPETITORS, null, null, null));
        assertEquals(
                Optional.of(VisitReason.NOT_OPEN_TO_SECTOR),
                ask(rules, new Body(Set.of(RIVAL), Set.of(Sector.RESEARCH, Sector.CDMO))));
        assertEquals(Optional.empty(), ask(rules, FRIEND));
        assertEquals(Optional.empty(), ask(rules, new Body(Set.of(RIVAL), Set.of())));
        assertEquals(
                Optional.empty(),
                ExclusionPolicy.obstacle(rules, null, PERSON, List.of(new Body(Set.of(RIVAL), Set.of(Sector.CDMO)))));
    }

    @Test
    void neverMeansTheHostsOwnPeopleByASector() {
        List<Rule> rules = List.of(
                new Rule(ExclusionKind.COMPETITORS, null, null, null),
                new Rule(ExclusionKind.SECTOR, null, Sector.CDMO, null));
        assertEquals(Optional.empty(), ask(rules, new Body(Set.of(HOST), Set.of(Sector.CDMO))));
        assertEquals(Optional.empty(), ask(rules, new Body(Set.of(4L, HOST), Set.of(Sector.CDMO))));
    }

    @Test
    void keepsOutAPersonWhereverTheyWork() {
        List<Rule> rules = List.of(new Rule(ExclusionKind.PERSON, null, null, PERSON));
        assertEquals(Optional.of(VisitReason.NOT_OPEN_TO_PERSON), ask(rules));
        assertEquals(Optional.empty(), ExclusionPolicy.obstacle(rules, RECEIVING, PERSON + 1, List.of(FRIEND)));
    }

    @Test
    void isNotComeRoundByASecondWorkplace() {
        List<Rule> rules = List.of(new Rule(ExclusionKind.ORGANISATION, RIVAL, null, null));
        assertEquals(
                Optional.of(VisitReason.NOT_OPEN_TO_ORGANISATION),
                ask(rules, FRIEND, new Body(Set.of(RIVAL), Set.of())));
    }

    private static Optional<VisitReason> ask(List<Rule> rules, Body... bodies) {
        return ExclusionPolicy.obstacle(rules, RECEIVING, PERSON, List.of(bodies));
    }
}
