package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.merges.MergeOutcome;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets which places on a stand, against the real server: several kinds, many at once, and when two companies become one. */
@ExtendWith(ArquillianExtension.class)
class FairPlacesIT extends FairStandCase {

    @Test
    void givesPlacesOfSeveralKindsAndChargesEach() {
        assertEquals(
                CommonReason.INVALID, refused(() -> ask(ofGuest, guest, wish(Map.of(desk, 2, showcase, 1), null))));
        Long mixed = ask(ofGuest, guest, wish(Map.of(desk, 1, showcase, 1), null));
        Long second = ask(ofMember, member, wish(showcase, desk, 1));
        As.staff(() -> allocation.confirm(mixed, null));
        assertEquals(
                FairReason.NOT_ENOUGH_PLACES,
                refused(() -> As.staff(() -> allocation.confirm(second, Map.of(showcase, 1)))));
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.staff(() -> allocation.confirm(second, Map.of(1L, 1)))));
        As.staff(() -> allocation.putOnWaitingList(second));
        KindForm dear = kind("Vetrina", 1, "12", "400");
        dear.setId(showcase);
        As.staff(() -> stands.saveKind(event, dear));
        As.staff(() -> costs.save(event, cost("Area", "1600", "", CostSplit.AREA)));
        List<StatementLine> lines = As.staff(() -> costs.desk(event, Language.IT))
                .companies()
                .get(0)
                .lines();
        assertEquals(
                List.of(new BigDecimal("1000.00"), new BigDecimal("400.00"), new BigDecimal("1600.00")),
                lines.stream().map(StatementLine::net).toList());
        As.staff(() -> allocation.change(mixed, Map.of(desk, 1)));
        assertEquals(FairStatus.CONFIRMED, status(member), "the showcase that was given back is the next one's");
        assertEquals(1, scene.mails("placesChanged", ofGuest.getEmail()).size());
        assertEquals(1, scene.taken(desk));
        assertEquals(1, scene.taken(showcase));
        CostDesk now = As.staff(() -> costs.desk(event, Language.IT));
        assertEquals(new BigDecimal("3000.00"), now.net());
    }

    @Test
    void givesTheLastPlaceOfAKindToOneCompanyHoweverManyAskAtOnce() throws Exception {
        KindForm more = kind("Desk", 8, "4", "1000");
        more.setId(desk);
        As.staff(() -> stands.saveKind(event, more));
        List<Long> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Organisation one = organisations.anOrganisation();
            asked.add(ask(organisations.aDelegateOf(one), one, wish(Map.of(desk, 1, showcase, 1), null)));
        }
        List<Runnable> deciding = new ArrayList<>();
        asked.forEach(one -> deciding.add(() -> As.staff(() -> allocation.confirm(one, null))));
        assertEquals(0, rush(deciding));
        assertEquals(1, scene.taken(showcase));
        assertEquals(1, scene.taken(desk), "who got no showcase got no desk either");
        Long on = As.staff(() -> allocation.desk(event, Language.IT))
                .confirmed()
                .get(0)
                .id();
        List<Runnable> both = new ArrayList<>();
        both.add(() -> As.staff(() -> allocation.change(on, Map.of(desk, 1))));
        asked.stream()
                .filter(one -> !one.equals(on))
                .forEach(one -> both.add(() -> As.staff(() -> allocation.confirm(one, Map.of(showcase, 1)))));
        assertEquals(0, rush(both));
        assertTrue(scene.taken(showcase) <= 1);
        assertEquals(1, scene.taken(desk));
    }

    @Test
    void leavesOneRequestThatHasComeFurtherWhenTwoCompaniesBecomeOne() {
        Long confirmed = ask(ofGuest, guest, wish(desk, null, 1));
        As.staff(() -> allocation.confirm(confirmed, null));
        ask(ofMember, member, wish(showcase, null, 1));
        MergeOutcome outcome = merge(member, guest);
        assertEquals(FairStatus.CONFIRMED, status(member));
        assertEquals(0, scene.count(event, FairStatus.REQUESTED));
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertEquals(FairStatus.REQUESTED, status(member));
        assertEquals(FairStatus.CONFIRMED, status(guest));
    }

    @Test
    void givesPlacesThatAMergeFreesToWhoeverWaitsAndNoneTwiceWhenItIsUndone() {
        Organisation third = organisations.anOrganisation();
        Person ofThird = organisations.aDelegateOf(third);
        Long kept = ask(ofMember, member, wish(showcase, null, 1));
        As.staff(() -> allocation.confirm(kept, null));
        Long other = ask(ofGuest, guest, wish(desk, null, 1));
        As.staff(() -> allocation.confirm(other, null));
        Long waiting = ask(ofThird, third, wish(desk, null, 1));
        As.staff(() -> allocation.putOnWaitingList(waiting));
        MergeOutcome outcome = merge(member, guest);
        assertEquals(FairStatus.CONFIRMED, status(member));
        assertEquals(FairStatus.CONFIRMED, status(third));
        assertEquals(1, scene.mails("movedUp", ofThird.getEmail()).size());
        assertEquals(1, scene.taken(desk));
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertEquals(FairStatus.CONFIRMED, status(member));
        assertEquals(FairStatus.CONFIRMED, status(third));
        assertEquals(FairStatus.WAITLISTED, status(guest), "its place was given to somebody else");
        assertEquals(1, scene.taken(desk));
    }

    @Test
    void neverGivesMorePlacesThanThereAreHoweverManyDecideAtOnce() throws Exception {
        int companies = 16;
        KindForm more = kind("Desk", 5, "4", "1000");
        more.setId(desk);
        As.staff(() -> stands.saveKind(event, more));
        List<Organisation> all = new ArrayList<>();
        List<Person> delegates = new ArrayList<>();
        for (int i = 0; i < companies; i++) {
            all.add(organisations.anOrganisation());
            delegates.add(organisations.aDelegateOf(all.get(i)));
        }
        List<Runnable> asking = new ArrayList<>();
        for (int i = 0; i < companies; i++) {
            int one = i;
            asking.add(() -> ask(delegates.get(one), all.get(one), wish(desk, null, 1)));
            asking.add(() -> ask(delegates.get(one), all.get(one), wish(desk, null, 1)));
        }
        assertEquals(0, rush(asking));
        List<RequestRow> asked =
                As.staff(() -> allocation.desk(event, Language.IT)).asked();
        assertEquals(companies, asked.size(), "one request a company, however often it was sent");
        List<Runnable> deciding = new ArrayList<>();
        asked.forEach(one -> deciding.add(() -> As.staff(() -> allocation.confirm(one.id(), null))));
        assertEquals(0, rush(deciding));
        assertEquals(5, scene.taken(desk));
        assertEquals(5, scene.count(event, FairStatus.CONFIRMED));
        As.staff(() -> allocation.allocate(event));
        List<Runnable> leaving = new ArrayList<>();
        As.staff(() -> allocation.desk(event, Language.IT))
                .confirmed()
                .subList(0, 3)
                .forEach(one -> leaving.add(() -> As.staff(() -> allocation.takeBack(one.id()))));
        leaving.add(() -> As.staff(() -> allocation.allocate(event)));
        assertEquals(0, rush(leaving));
        assertEquals(5, scene.taken(desk), "the waiting list has filled every gap, and no more");
        assertEquals(companies - 8, scene.count(event, FairStatus.WAITLISTED));
    }
}
