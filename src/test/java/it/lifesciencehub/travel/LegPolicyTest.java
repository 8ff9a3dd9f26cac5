package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Legs have days of their own places, whatever clocks do on the way. */
class LegPolicyTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 26);

    private static LegSpan span(String city, ZoneId zone, int from, int to, String arrives) {
        return new LegSpan(
                (long) city.hashCode(),
                city,
                MARCH.plusDays(from),
                MARCH.plusDays(to),
                zone,
                null,
                arrives == null ? null : Instant.parse(arrives));
    }

    static LegForm form() {
        LegForm form = new LegForm();
        form.setCity("Riyadh");
        form.setCountry("SA");
        form.setZone("Asia/Riyadh");
        form.setFirstDay(MARCH);
        form.setLastDay(MARCH.plusDays(3));
        return form;
    }

    private static String reason(LegForm form, List<LegSpan> others) {
        Refusal refusal = assertThrows(Refusal.class, () -> LegPolicy.formIsRight(form, others));
        return refusal.problems().get(0).field() + " "
                + refusal.problems().get(0).reason().name();
    }

    @Test
    void givesEachDayItsLegsAndTheDayOfChangeBoth() {
        var days = LegPolicy.days(
                List.of(span("Riyadh", RIYADH, 0, 2, null), span("Dubai", ZoneId.of("Asia/Dubai"), 2, 3, null)));
        assertEquals(4, days.size());
        assertEquals(1, days.get(MARCH).size());
        assertEquals(
                List.of("Riyadh", "Dubai"),
                days.get(MARCH.plusDays(2)).stream().map(LegSpan::city).toList());
        assertTrue(LegPolicy.days(List.of()).isEmpty());
    }

    @Test
    void showsADayBetweenLegsAsOneOfNone() {
        var days = LegPolicy.days(List.of(span("Riyadh", RIYADH, 0, 0, null), span("Roma", ROME, 2, 2, null)));
        assertEquals(3, days.size());
        assertTrue(days.get(MARCH.plusDays(1)).isEmpty());
    }

    /** Clocks go forward in Italy on 28 March 2027: that night is one night all the same. */
    @Test
    void countsNightsOverTheChangeOfClocks() {
        assertEquals(3, LegPolicy.nights(MARCH, MARCH.plusDays(3)));
        assertEquals(0, LegPolicy.nights(MARCH, MARCH));
        var days = LegPolicy.days(List.of(span("Milano", ROME, 0, 4, null)));
        assertEquals(5, days.size());
    }

    @Test
    void findsThePlaceOfAMomentByItsOwnClocks() {
        // 23:30 in Rome of the 25th is half past one of the 26th in Riyadh.
        List<LegSpan> legs = List.of(span("Riyadh", RIYADH, 0, 2, null));
        assertEquals(
                "Riyadh",
                LegPolicy.at(legs, Instant.parse("2027-03-25T22:30:00Z"))
                        .orElseThrow()
                        .city());
        assertTrue(LegPolicy.at(legs, Instant.parse("2027-03-25T20:30:00Z")).isEmpty());
    }

    @Test
    void isAtTheNextPlaceOnceItHasArrivedThere() {
        List<LegSpan> legs = List.of(
                span("Riyadh", RIYADH, 0, 2, null),
                span("Dubai", ZoneId.of("Asia/Dubai"), 2, 3, "2027-03-28T10:00:00Z"));
        assertEquals(
                "Riyadh",
                LegPolicy.at(legs, Instant.parse("2027-03-28T09:00:00Z"))
                        .orElseThrow()
                        .city());
        assertEquals(
                "Dubai",
                LegPolicy.at(legs, Instant.parse("2027-03-28T10:00:00Z"))
                        .orElseThrow()
                        .city());
    }

    @Test
    void takesAFlightThatArrivesBeforeItDepartsByTheClocksAlone() {
        LegForm form = form();
        form.setCity("New York");
        form.setCountry("US");
        form.setZone(NEW_YORK.getId());
        form.setDepartsZone("Asia/Tokyo");
        form.setDeparts(LocalDateTime.of(2027, 3, 26, 18, 0));
        form.setArrives(LocalDateTime.of(2027, 3, 26, 17, 30));
        assertDoesNotThrow(() -> LegPolicy.formIsRight(form, List.of()));
        form.setDepartsZone(NEW_YORK.getId());
        assertEquals("arrives ARRIVES_BEFORE_DEPARTURE", reason(form, List.of()));
    }

    /** In the night of 28 March 2027 the flight of two hours lasts one by the difference of clocks in Italy. */
    @Test
    void turnsTimesByTheClocksOfEachPlaceAndDay() {
        LegForm form = form();
        form.setZone("Europe/Rome");
        form.setDeparts(LocalDateTime.of(2027, 3, 28, 1, 30));
        form.setArrives(LocalDateTime.of(2027, 3, 28, 3, 30));
        assertEquals(3600, form.arrival().getEpochSecond() - form.departure().getEpochSecond());
    }

    @Test
    void letsLegsMeetOnOneDayAndNotOnTwo() {
        List<LegSpan> dubai = List.of(span("Dubai", ZoneId.of("Asia/Dubai"), 3, 5, null));
        assertDoesNotThrow(() -> LegPolicy.formIsRight(form(), dubai));
        LegForm longer = form();
        longer.setLastDay(MARCH.plusDays(4));
        assertEquals("firstDay LEGS_OVERLAP", reason(longer, dubai));
        assertFalse(LegPolicy.overlap(MARCH, MARCH, span("X", ROME, 0, 2, null)));
        assertTrue(LegPolicy.overlap(MARCH, MARCH, span("X", ROME, 0, 0, null)));
    }

    @Test
    void refusesWhatIsNoPlaceOrNoTime() {
        LegForm form = form();
        form.setCountry("XX");
        assertEquals("country COUNTRY_NOT_VALID", reason(form, List.of()));
        form = form();
        form.setZone("Riyadh");
        assertEquals("zone ZONE_NOT_VALID", reason(form, List.of()));
        form = form();
        form.setLastDay(MARCH.minusDays(1));
        assertEquals("lastDay DAYS_NOT_IN_ORDER", reason(form, List.of()));
        form = form();
        form.setVisa(VisaRule.YES);
        assertEquals("visaBy REQUIRED", reason(form, List.of()));
        form = form();
        form.setArrives(MARCH.plusDays(1).atTime(9, 0));
        assertEquals("arrives ARRIVES_ON_OTHER_DAY", reason(form, List.of()));
    }
}
