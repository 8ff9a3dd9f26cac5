package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");
    private static final List<Ranking.Weighted> CRITERIA =
            List.of(new Ranking.Weighted(1L, 40, 10), new Ranking.Weighted(2L, 60, 5));

    @Test
    void weighsScoresByTheHighestThatCanBeGiven() {
        assertEquals(points("100.00"), Ranking.total(CRITERIA, List.of(Map.of(1L, 10, 2L, 5))));
        assertEquals(points("0.00"), Ranking.total(CRITERIA, List.of(Map.of(1L, 0, 2L, 0))));
        assertEquals(points("64.00"), Ranking.total(CRITERIA, List.of(Map.of(1L, 7, 2L, 3))));
    }

    @Test
    void takesTheMeanOfTheEvaluators() {
        assertEquals(
                points("66.67"),
                Ranking.total(
                        List.of(new Ranking.Weighted(1L, 100, 3)),
                        List.of(Map.of(1L, 1), Map.of(1L, 2), Map.of(1L, 3))));
    }

    @Test
    void countsNoSheetThatLacksACriterion() {
        assertEquals(points("100.00"), Ranking.total(CRITERIA, List.of(Map.of(1L, 10, 2L, 5), Map.of(1L, 0))));
        assertNull(Ranking.total(CRITERIA, List.of(Map.of(1L, 10))));
        assertNull(Ranking.total(CRITERIA, List.of()));
    }

    @Test
    void ordersTiesByTheTimeOfHandingIn() {
        List<Ranking.Place> ranking = Ranking.rank(
                List.of(entry(1, 60, "80.00", 1), entry(2, 0, "80.00", 1), entry(3, 30, "90.00", 1)), 60, null);
        assertEquals(List.of(3L, 2L, 1L), ids(ranking));
        assertFalse(ranking.get(0).tied());
        assertTrue(ranking.get(1).tied());
        assertTrue(ranking.get(2).tied());
        assertEquals(
                List.of(1, 2, 3), ranking.stream().map(Ranking.Place::place).toList());
    }

    @Test
    void leavesOutWhatIsUnderTheThresholdAndNothingThatReachesIt() {
        List<Ranking.Place> ranking = Ranking.rank(List.of(entry(1, 0, "60.00", 1), entry(2, 0, "59.99", 1)), 60, null);
        assertEquals(List.of(ApplicationState.ADMITTED, ApplicationState.NOT_ADMITTED), results(ranking));
    }

    @Test
    void letsNobodyPassABetterOneForWhomPlacesAreTooFew() {
        List<Ranking.Place> ranking =
                Ranking.rank(List.of(entry(1, 0, "90.00", 2), entry(2, 0, "80.00", 2), entry(3, 0, "70.00", 1)), 60, 3);
        assertEquals(
                List.of(ApplicationState.ADMITTED, ApplicationState.RESERVE, ApplicationState.RESERVE),
                results(ranking));
    }

    @Test
    void proposesNothingForWhatNobodyHasScored() {
        List<Ranking.Place> ranking = Ranking.rank(List.of(entry(1, 0, null, 1), entry(2, 60, "10.00", 1)), 60, 5);
        assertEquals(List.of(2L, 1L), ids(ranking));
        assertNull(ranking.get(1).place());
        assertNull(ranking.get(1).result());
        assertFalse(ranking.get(1).tied());
    }

    private static Ranking.Entry entry(long id, int minutes, String total, int travellers) {
        return new Ranking.Entry(id, NOON.plusSeconds(60L * minutes), total == null ? null : points(total), travellers);
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static List<Long> ids(List<Ranking.Place> ranking) {
        return ranking.stream().map(one -> one.entry().id()).toList();
    }

    private static List<ApplicationState> results(List<Ranking.Place> ranking) {
        return ranking.stream().map(Ranking.Place::result).toList();
    }
}
