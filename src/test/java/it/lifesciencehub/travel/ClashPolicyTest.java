package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.travel.ClashPolicy.Clash;
import it.lifesciencehub.travel.ClashPolicy.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody is at two places at once. */
class ClashPolicyTest {

    private static final Instant NINE = Instant.parse("2027-03-26T09:00:00Z");

    private static Slot slot(Long id, long body, int from, int minutes, Long... who) {
        Instant start = NINE.plusSeconds(from * 60L);
        return new Slot(id, body, "Body " + body, start, start.plusSeconds(minutes * 60L), Set.of(who));
    }

    @Test
    void findsTravellersWhoAreInTwoMeetingsAtOnce() {
        List<Clash> clashes = ClashPolicy.clashes(slot(null, 1, 0, 60, 1L, 2L), List.of(slot(5L, 2, 30, 60, 2L, 3L)));
        assertEquals(1, clashes.size());
        assertEquals(Set.of(2L), clashes.get(0).who());
        assertFalse(clashes.get(0).sameBody());
    }

    @Test
    void findsABodyThatMeetsOthersThen() {
        List<Clash> clashes = ClashPolicy.clashes(slot(null, 1, 0, 60, 1L), List.of(slot(5L, 1, 59, 60, 3L)));
        assertTrue(clashes.get(0).sameBody());
        assertEquals(Set.of(), clashes.get(0).who());
    }

    @Test
    void letsOneBeginAsTheOtherEnds() {
        assertEquals(List.of(), ClashPolicy.clashes(slot(null, 1, 0, 60, 1L), List.of(slot(5L, 1, 60, 60, 1L))));
        assertEquals(List.of(), ClashPolicy.clashes(slot(null, 1, 60, 60, 1L), List.of(slot(5L, 1, 0, 60, 1L))));
    }

    @Test
    void isNoClashWithItselfNorOfOthers() {
        assertEquals(List.of(), ClashPolicy.clashes(slot(5L, 1, 0, 60, 1L), List.of(slot(5L, 1, 0, 90, 1L))));
        assertEquals(List.of(), ClashPolicy.clashes(slot(null, 1, 0, 60, 1L), List.of(slot(5L, 2, 0, 60, 2L))));
    }

    @Test
    void knowsWhoIsOnTheWay() {
        LocalDate day = LocalDate.of(2027, 3, 26);
        ZoneId zone = ZoneId.of("Asia/Dubai");
        LegSpan leg = new LegSpan(1L, "Dubai", day, day, zone, NINE, NINE.plusSeconds(7200));
        assertTrue(ClashPolicy.isOnTheWay(leg, slot(null, 1, 90, 60, 1L)));
        assertFalse(ClashPolicy.isOnTheWay(leg, slot(null, 1, 120, 60, 1L)));
        assertFalse(
                ClashPolicy.isOnTheWay(new LegSpan(1L, "Dubai", day, day, zone, null, NINE), slot(null, 1, 0, 60, 1L)));
    }
}
