package it.lifesciencehub.careers;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Adults who come along, names, pasted lines, and why a wish did not come true. */
class CareerPolicyTest {

    @Test
    void asksForOneAdultForEverySoManyStudentsUnder18() {
        assertEquals(0, CareerPolicy.adultsNeeded(false, 40, 15));
        assertEquals(1, CareerPolicy.adultsNeeded(true, 15, 15));
        assertEquals(2, CareerPolicy.adultsNeeded(true, 16, 15));
        assertEquals(2, CareerPolicy.countAdults("Ada Docente\n\n ada docente \nUgo Genitore"));
        Refusal refusal = assertThrows(Refusal.class, () -> CareerPolicy.mayBeConfirmed(true, 16, "Ada", 15));
        assertEquals(CareerReason.ADULTS_MISSING, refusal.reason());
        assertEquals(List.of(2, 1), refusal.arguments());
        assertDoesNotThrow(() -> CareerPolicy.mayBeConfirmed(false, 16, "", 15));
        assertThrows(Refusal.class, () -> CareerPolicy.mayBeConfirmed(false, 0, "", 15));
    }

    @Test
    void remindsOnceDaysBeforeADeadlineAndNeverAtNight() {
        Instant deadline = RomeTime.instant(LocalDateTime.parse("2027-03-29T18:00"));
        assertFalse(CareerPolicy.mayRemind(deadline, null, at("2027-03-25T09:20")), "four days before");
        assertTrue(CareerPolicy.mayRemind(deadline, null, at("2027-03-26T09:20")));
        // Summer time begins on the 28th.
        assertTrue(CareerPolicy.mayRemind(deadline, null, at("2027-03-29T09:20")));
        assertFalse(CareerPolicy.mayRemind(deadline, deadline, at("2027-03-27T09:20")), "once");
        assertTrue(CareerPolicy.mayRemind(deadline, deadline.minusSeconds(60), at("2027-03-27T09:20")), "moved");
        assertFalse(CareerPolicy.mayRemind(deadline, null, at("2027-03-27T07:59")));
        assertFalse(CareerPolicy.mayRemind(deadline, null, at("2027-03-27T20:00")));
        assertFalse(CareerPolicy.mayRemind(deadline, null, deadline), "too late");
        assertFalse(CareerPolicy.mayRemind(null, null, at("2027-03-27T09:20")), "nothing is asked for");
    }

    private static Instant at(String local) {
        return RomeTime.instant(LocalDateTime.parse(local));
    }

    @Test
    void expectsNoFewerStudentsThanThereAre() {
        ClassForm form = new ClassForm();
        form.setSchool("ITIS Prova");
        form.setName("5B");
        form.setTeacher("Ada Docente");
        form.setEmail("ada@test.example");
        form.setExpected(3);
        assertDoesNotThrow(() -> CareerPolicy.classIsRight(form, 3));
        Refusal refusal = assertThrows(Refusal.class, () -> CareerPolicy.classIsRight(form, 4));
        assertEquals("expected", refusal.problems().get(0).field());
    }

    @Test
    void tellsCompaniesNoFamilyNameOfSomebodyUnder18() {
        assertEquals("Anna B.", CareerPolicy.nameForCompanies("Anna", "Bianchi", true));
        assertEquals("Anna Bianchi", CareerPolicy.nameForCompanies("Anna", "Bianchi", false));
    }

    @Test
    void readsPastedLinesAndKeepsNoAddressOfSomebodyUnder18() {
        String text = "Anna;Bianchi;anna@test.example\n\nBruno\tConti\nanna; bianchi";
        assertEquals(
                List.of(
                        new CareerRoster.Line("Anna", "Bianchi", "anna@test.example"),
                        new CareerRoster.Line("Bruno", "Conti", null)),
                CareerRoster.read(text, Set.of(), false));
        assertEquals(null, CareerRoster.read(text, Set.of(), true).get(0).email());
        assertEquals(1, CareerRoster.read(text, Set.of("anna bianchi"), true).size());
        Refusal refusal = assertThrows(Refusal.class, () -> CareerRoster.read("Anna;Bianchi\nBruno", Set.of(), true));
        assertEquals(List.of(2), refusal.problems().get(0).arguments());
    }

    @Test
    void saysWhyAWishDidNotComeTrue() {
        Market market = new Market(
                List.of(1L, 2L),
                List.of(
                        new Offer(11L, 1, List.of(1L), List.of(102L, 101L)),
                        new Offer(12L, 5, List.of(1L, 2L), List.of()),
                        new Offer(13L, 5, List.of(2L), List.of())),
                List.of(new Chooser(101L, List.of(11L, 12L, 13L, 14L)), new Chooser(102L, List.of(11L))),
                1,
                3);
        List<Seat> seats = Matching.of(market).seats();
        Chooser student = market.byStudent().get(101L);
        assertEquals(WishOutcome.FULL_ORDERED, WishOutcome.of(market, seats, student, 11L));
        assertEquals(WishOutcome.GOT, WishOutcome.of(market, seats, student, 12L));
        assertEquals(WishOutcome.GONE, WishOutcome.of(market, seats, student, 14L));
        List<Seat> first = List.of(new Seat(101L, 12L, 1L), new Seat(102L, 11L, 1L));
        assertEquals(WishOutcome.ENOUGH, WishOutcome.of(market, first, student, 13L));
        List<Seat> second = List.of(new Seat(101L, 12L, 2L), new Seat(102L, 11L, 1L));
        assertEquals(WishOutcome.SAME_TIME, WishOutcome.of(market, second, student, 13L));
        assertEquals(WishOutcome.BY_HAND, WishOutcome.of(market, List.of(), student, 11L));
    }
}
