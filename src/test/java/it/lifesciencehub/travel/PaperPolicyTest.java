package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.travel.PaperPolicy.Lack;
import it.lifesciencehub.travel.PaperPolicy.LackKind;
import it.lifesciencehub.travel.PaperPolicy.Rule;
import it.lifesciencehub.travel.PaperPolicy.Task;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Passports that last, lists that are done, and the light that comes of both. */
class PaperPolicyTest {

    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Rule SIX_MONTHS = new Rule(1L, LAST, 6, VisaRule.YES, TODAY.plusDays(20));
    private static final Rule NONE = new Rule(2L, LAST.plusDays(9), null, VisaRule.NO, null);

    private static Map<TravelField, String> given() {
        Map<TravelField, String> given = new EnumMap<>(TravelField.class);
        given.put(TravelField.NATIONALITY, "IT");
        given.put(TravelField.PASSPORT_COUNTRY, "IT");
        given.put(TravelField.PASSPORT_EXPIRY, "2031-01-31");
        given.put(TravelField.EMERGENCY_NAME, "Ada  Rossi ");
        given.put(TravelField.EMERGENCY_PHONE, "+39 02 1234567");
        return given;
    }

    @Test
    void addsTheMonthsToTheLastDayOfTheLegThatAsksMost() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), PaperPolicy.validUntil(List.of(SIX_MONTHS, NONE)));
        Rule until = new Rule(3L, LAST.plusMonths(9), 0, VisaRule.NO, null);
        assertEquals(Optional.of(LAST.plusMonths(9)), PaperPolicy.validUntil(List.of(SIX_MONTHS, until)));
        assertTrue(PaperPolicy.validUntil(List.of(NONE)).isEmpty());
    }

    @Test
    void takesAPassportThatEndsOnThatVeryDay() {
        assertEquals(List.of(), lacks(LocalDate.of(2028, 2, 29)));
        assertEquals(
                List.of(new Lack(LackKind.PASSPORT, null, LocalDate.of(2028, 2, 29))),
                lacks(LocalDate.of(2028, 2, 28)));
        assertEquals(List.of(), lacks(null));
    }

    private static List<Lack> lacks(LocalDate expiry) {
        return PaperPolicy.lacks(true, expiry, List.of(SIX_MONTHS, NONE), List.of(), TODAY);
    }

    @Test
    void showsWhatIsOpenWithItsDay() {
        List<Task> open = List.of(new Task(7L, null, TODAY.plusDays(3)), new Task(null, 1L, TODAY.plusDays(20)));
        List<Lack> lacks = PaperPolicy.lacks(false, null, List.of(SIX_MONTHS), open, TODAY.plusDays(1));
        assertEquals(
                List.of(LackKind.DATA, LackKind.ITEM, LackKind.VISA),
                lacks.stream().map(Lack::kind).toList());
        assertEquals(Light.AMBER, PaperPolicy.light(lacks, TODAY));
        assertEquals(Light.AMBER, PaperPolicy.light(lacks, TODAY.plusDays(1)), "the last day is not over");
        assertEquals(Light.RED, PaperPolicy.light(lacks, TODAY.plusDays(2)));
    }

    @Test
    void isRedForAPassportThatDoesNotLastAndGreenForNothing() {
        assertEquals(Light.RED, PaperPolicy.light(lacks(TODAY.plusDays(10)), TODAY));
        assertEquals(Light.GREEN, PaperPolicy.light(List.of(), TODAY));
    }

    @Test
    void asksForAVisaWhereTheLegThatIsJoinedDoes() {
        assertEquals(List.of(new Task(null, 1L, TODAY.plusDays(20))), PaperPolicy.visas(List.of(SIX_MONTHS, NONE)));
        assertEquals(List.of(), PaperPolicy.visas(List.of(NONE)));
    }

    @Test
    void keepsThePassportNumberOnlyWhereItIsAskedFor() {
        Map<TravelField, String> given = given();
        given.put(TravelField.PASSPORT_NUMBER, " ya 1234567 ");
        assertFalse(PaperPolicy.check(given, false, TODAY).containsKey(TravelField.PASSPORT_NUMBER));
        Map<TravelField, String> kept = PaperPolicy.check(given, true, TODAY);
        assertEquals("YA1234567", kept.get(TravelField.PASSPORT_NUMBER));
        assertEquals("Ada Rossi", kept.get(TravelField.EMERGENCY_NAME));
        assertTrue(PaperPolicy.isComplete(kept, true));
        assertTrue(PaperPolicy.isComplete(given(), false));
        assertFalse(PaperPolicy.isComplete(given(), true));
    }

    @Test
    void refusesEachWrongValueAtItsField() {
        Map<TravelField, String> given = given();
        given.put(TravelField.NATIONALITY, "Italia");
        given.put(TravelField.PASSPORT_EXPIRY, "31/01/2031");
        given.put(TravelField.EMERGENCY_PHONE, "no");
        given.remove(TravelField.EMERGENCY_NAME);
        Refusal refusal = assertThrows(Refusal.class, () -> PaperPolicy.check(given, false, TODAY));
        assertEquals(
                List.of("NATIONALITY", "PASSPORT_EXPIRY", "EMERGENCY_NAME", "EMERGENCY_PHONE"),
                refusal.problems().stream().map(Refusal.Problem::field).toList());
    }
}
