package it.lifesciencehub.missions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever scores there are: one order, no better one behind, and never more travellers than places. */
class RankingProperties {

    private static final Instant NOON = Instant.parse("2027-01-15T12:00:00Z");

    @Property(tries = 500)
    void isOneOrderThatNobodyCanComplainOf(
            @ForAll("entries") List<Ranking.Entry> entries,
            @ForAll @IntRange(max = 100) int threshold,
            @ForAll @IntRange(max = 12) int free,
            @ForAll long seed) {
        List<Ranking.Place> ranking = Ranking.rank(entries, threshold, free);
        assertEquals(
                Set.copyOf(entries),
                new HashSet<>(ranking.stream().map(Ranking.Place::entry).toList()));
        assertEquals(entries.size(), ranking.size());
        List<Ranking.Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ranking, Ranking.rank(shuffled, threshold, free));
        int taken = 0;
        boolean reserves = false;
        for (int i = 0; i < ranking.size(); i++) {
            Ranking.Place one = ranking.get(i);
            if (i > 0) {
                assertNotBefore(ranking.get(i - 1).entry(), one.entry());
            }
            if (one.entry().total() == null) {
                assertEquals(null, one.result());
            } else {
                assertEquals(
                        one.entry().total().compareTo(BigDecimal.valueOf(threshold)) < 0,
                        one.result() == ApplicationState.NOT_ADMITTED);
            }
            if (one.result() == ApplicationState.ADMITTED) {
                assertTrue(!reserves, "an admitted one behind a reserve");
                taken += one.entry().travellers();
            }
            if (one.result() == ApplicationState.RESERVE && !reserves) {
                assertTrue(taken + one.entry().travellers() > free, "a reserve for whom there were places");
                reserves = true;
            }
        }
        assertTrue(taken <= free, taken + " travellers for " + free + " places");
    }

    private static void assertNotBefore(Ranking.Entry first, Ranking.Entry second) {
        if (first.total() == null) {
            assertEquals(null, second.total());
            return;
        }
        if (second.total() == null) {
            return;
        }
        int compared = first.total().compareTo(second.total());
        assertTrue(compared > 0 || compared == 0 && !first.submittedAt().isAfter(second.submittedAt()));
    }

    @Provide
    Arbitrary<List<Ranking.Entry>> entries() {
        Arbitrary<BigDecimal> totals = Arbitraries.integers()
                .between(0, 20)
                .map(five -> BigDecimal.valueOf(5L * five).setScale(2))
                .injectNull(0.1);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.integers().between(0, 30),
                        totals,
                        Arbitraries.integers().between(1, 3))
                .as((id, minute, total, travellers) ->
                        new Ranking.Entry(id, NOON.plusSeconds(60L * minute), total, travellers))
                .list()
                .uniqueElements(Ranking.Entry::id)
                .ofMaxSize(12);
    }
}
