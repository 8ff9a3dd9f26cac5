package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.travel.Itinerary.Day;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import it.lifesciencehub.travel.ItineraryChanges.Change;
import it.lifesciencehub.travel.ItineraryChanges.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When people are written to, when data go, and what is told of changes. */
class TravelPolicyTest {

    private static final Instant STARTS = rome(2027, 4, 12, 9, 0);
    private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private static Instant rome(int year, int month, int day, int hour, int minute) {
        return RomeTime.instant(LocalDateTime.of(year, month, day, hour, minute));
    }

    @Test
    void remindsOnceAWeekByDayAndNotOnTheJourney() {
        Instant asked = rome(2027, 3, 22, 8, 40);
        assertFalse(TravelPolicy.isToBeReminded(asked, STARTS, rome(2027, 3, 28, 8, 40)));
        // Clocks go forward on the 28th: seven days are seven times 24 hours.
        assertFalse(TravelPolicy.isToBeReminded(asked, STARTS, rome(2027, 3, 29, 8, 40)));
        assertTrue(TravelPolicy.isToBeReminded(asked, STARTS, rome(2027, 3, 29, 9, 40)));
        assertFalse(TravelPolicy.isToBeReminded(asked, STARTS, rome(2027, 3, 31, 7, 59)));
        assertFalse(TravelPolicy.isToBeReminded(asked, STARTS, rome(2027, 3, 31, 20, 0)));
        assertFalse(TravelPolicy.isToBeReminded(asked, STARTS, STARTS));
        assertTrue(TravelPolicy.isToBeReminded(null, STARTS, rome(2027, 3, 31, 19, 59)));
    }

    @Test
    void tellsOfChangesAfterAWhileOfQuietByDay() {
        Instant changed = rome(2027, 4, 1, 10, 0);
        assertFalse(TravelPolicy.isQuiet(changed, rome(2027, 4, 1, 10, 29)));
        assertTrue(TravelPolicy.isQuiet(changed, rome(2027, 4, 1, 10, 30)));
        assertFalse(TravelPolicy.isDaytime(rome(2027, 4, 1, 23, 0)));
        assertFalse(TravelPolicy.isDaytime(rome(2027, 4, 1, 7, 59)));
    }

    @Test
    void purgesTheDayAfterTheLastOne() {
        Instant ends = rome(2027, 4, 16, 18, 0);
        assertEquals(LocalDate.of(2027, 5, 16), TravelPolicy.purgeOn(ends, 30));
        assertFalse(TravelPolicy.isToBePurged(ends, 30, rome(2027, 5, 16, 23, 59)));
        assertTrue(TravelPolicy.isToBePurged(ends, 30, rome(2027, 5, 17, 0, 0)));
    }

    private static Line line(String key, String title, int hour) {
        Instant from = DAY.atTime(hour, 0).atZone(RIYADH).toInstant();
        return new Line(Kind.MEETING, key, DAY, from, RIYADH, from.plusSeconds(3600), RIYADH, title, "");
    }

    private static String text(Line... lines) {
        Itinerary one = new Itinerary(List.of(new Day(DAY, "Riyadh", List.of(lines))));
        return ItineraryChanges.text(one, one);
    }

    @Test
    void tellsWhatIsNewChangedAndGoneAndNothingElse() {
        String before = text(line("a", "One", 9), line("b", "Two", 11), line("c", "Three", 13));
        String now = text(line("a", "One", 9), line("b", "Two", 12), line("d", "Four", 15));
        List<Change> changes = ItineraryChanges.between(before, now);
        assertEquals(
                List.of(Sort.CHANGED, Sort.ADDED, Sort.REMOVED),
                changes.stream().map(Change::sort).toList());
        assertTrue(
                changes.get(0).en().contains("12:00–13:00 (UTC+03:00): Two"),
                changes.get(0).en());
        assertEquals(List.of(), ItineraryChanges.between(now, now));
    }

    @Test
    void showsBothClocksWhereTheyDiffer() {
        Instant from = DAY.atTime(22, 30).atZone(RomeTime.ZONE).toInstant();
        Line flight = new Line(
                Kind.LEG, "leg", DAY, from, RomeTime.ZONE, from.plusSeconds(5 * 3600 + 1800), RIYADH, "To Riyadh", "");
        assertEquals("22:30 (UTC+02:00)–13/4 05:00 (UTC+03:00)", flight.time());
        assertEquals("09:00–10:00 (UTC+03:00)", line("a", "One", 9).time());
    }
}
