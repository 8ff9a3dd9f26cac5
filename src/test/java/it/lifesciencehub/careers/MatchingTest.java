package it.lifesciencehub.careers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.careers.Market.Seat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Seats by deferred acceptance, on many random days, and against every way there is on small ones. */
class MatchingTest {

    @Test
    void leavesNobodyWhoWouldRatherHaveEachOther() {
        int left = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Market market = aDay(new Random(seed), 1 + seed % 17, 1 + seed % 6, 1 + seed % 5, false);
            Matching.Outcome outcome = Matching.of(market);
            assertEquals(Set.of(), Stability.excesses(market, outcome.seats()), "seats of day " + seed);
            left += outcome.complaints().isEmpty() ? 0 : 1;
            assertTrue(wishesAlone(market, outcome.seats()), "day " + seed);
        }
        assertEquals(0, left, "days with complaints");
    }

    @Test
    void isTheBestStableOneForEveryStudent() {
        int several = 0;
        for (int seed = 0; seed < 150; seed++) {
            Market market = aDay(new Random(seed), 4, 3, 1 + seed % 3, true);
            List<Seat> seats = Matching.of(market).seats();
            List<List<Seat>> stable = everyStableOne(market);
            assertTrue(stable.contains(seats), "day " + seed);
            several += stable.size() > 1 ? 1 : 0;
            for (List<Seat> other : stable) {
                for (Chooser student : market.students()) {
                    Set<Seat> both = new HashSet<>(of(student, seats));
                    both.addAll(of(student, other));
                    assertEquals(of(student, seats), choice(market, student, both), "day " + seed);
                }
            }
        }
        assertTrue(several > 3, "days with more than one stable outcome: " + several);
    }

    @Test
    void isTheSameForTheSameDayWhateverTheOrderOfItsLists() {
        Market market = aDay(new Random(5), 40, 8, 4, false);
        List<Offer> offers = new ArrayList<>(market.offers());
        List<Chooser> students = new ArrayList<>(market.students());
        Collections.shuffle(offers, new Random(1));
        Collections.shuffle(students, new Random(2));
        Market shuffled = new Market(market.slots(), offers, students, market.talks(), market.seed());
        assertEquals(Matching.of(market), Matching.of(shuffled));
        assertNotEquals(
                Matching.of(market).seats(), Matching.of(market.with(99)).seats());
    }

    @Test
    void putsWhomTheCompanyPlacedBeforeTheLots() {
        Market market = new Market(
                List.of(1L),
                List.of(new Offer(7L, 1, List.of(1L), List.of(3L, 2L))),
                LongStream.rangeClosed(1, 4)
                        .mapToObj(id -> new Chooser(id, List.of(7L)))
                        .toList(),
                1,
                12);
        assertEquals(List.of(new Seat(3L, 7L, 1L)), Matching.of(market).seats());
        assertEquals(List.of(), Stability.complaints(market, Matching.of(market).seats()));
        List<Seat> byHand = List.of(new Seat(1L, 7L, 1L));
        assertEquals(
                List.of(new Seat(2L, 7L, 1L), new Seat(3L, 7L, 1L)),
                Stability.complaints(market, byHand).stream()
                        .filter(seat -> seat.student() != 4L)
                        .toList());
    }

    @Test
    void sharesSeatsQuickly() {
        Market large = aDay(new Random(3), 500, 60, 8, false);
        Market usual = aDay(new Random(4), 80, 12, 5, false);
        Matching.of(usual);
        assertTimeout(Duration.ofSeconds(2), () -> {
            assertTrue(Matching.of(large).seats().size() > 400);
            assertTrue(Matching.of(usual).seats().size() > 80);
        });
    }

    private static boolean wishesAlone(Market market, List<Seat> seats) {
        return seats.stream()
                .allMatch(
                        seat -> market.byStudent().get(seat.student()).wishes().contains(seat.figure()));
    }

    /** @param once whether every figure is there in one slot alone */
    private static Market aDay(Random random, int students, int figures, int slots, boolean once) {
        List<Long> times = LongStream.rangeClosed(1, slots).boxed().toList();
        List<Long> people =
                LongStream.rangeClosed(1001, 1000 + students).boxed().toList();
        List<Long> all = LongStream.rangeClosed(101, 100 + figures).boxed().toList();
        List<Offer> offers = all.stream()
                .map(figure -> new Offer(
                        figure,
                        1 + random.nextInt(once ? 2 : 4),
                        some(random, times, once ? 1 : 1 + random.nextInt(slots)),
                        some(random, people, random.nextInt(students + 1))))
                .toList();
        List<Chooser> choosers = people.stream()
                .map(student -> new Chooser(student, some(random, all, 1 + random.nextInt(Math.min(figures, 8)))))
                .toList();
        return new Market(times, offers, choosers, 1 + random.nextInt(slots), random.nextLong());
    }

    private static List<Long> some(Random random, List<Long> of, int count) {
        List<Long> all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, count));
    }

    private static Set<Seat> of(Chooser student, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.student().equals(student.student()))
                .collect(Collectors.toSet());
    }

    /** What a student takes of these: the wish that is first, then the next one at another time. */
    private static Set<Seat> choice(Market market, Chooser student, Set<Seat> from) {
        Set<Seat> taken = new HashSet<>();
        for (Long figure : student.wishes()) {
            from.stream()
                    .filter(seat -> seat.figure().equals(figure) && taken.size() < market.talks())
                    .filter(seat -> taken.stream().noneMatch(one -> one.slot().equals(seat.slot())))
                    .findFirst()
                    .ifPresent(taken::add);
        }
        return taken;
    }

    /** Every set of seats that keeps to the places and leaves no complaint, by trying all of them. */
    private static List<List<Seat>> everyStableOne(Market market) {
        List<Seat> possible = market.students().stream()
                .flatMap(student -> student.wishes().stream()
                        .map(figure -> new Seat(
                                student.student(),
                                figure,
                                market.byFigure().get(figure).slots().get(0))))
                .toList();
        List<List<Seat>> stable = new ArrayList<>();
        for (int mask = 0; mask < 1 << possible.size(); mask++) {
            TreeSet<Seat> seats = new TreeSet<>(Seat.ORDER);
            for (int i = 0; i < possible.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    seats.add(possible.get(i));
                }
            }
            List<Seat> list = List.copyOf(seats);
            if (Stability.excesses(market, list).isEmpty()
                    && Stability.complaints(market, list).isEmpty()) {
                stable.add(list);
            }
        }
        return stable;
    }
}
