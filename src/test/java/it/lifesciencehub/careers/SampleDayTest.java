package it.lifesciencehub.careers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.careers.Market.Chooser;
import it.lifesciencehub.careers.Market.Offer;
import it.lifesciencehub.sample.CareerPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The sample's career days: large enough to look at, always the same, and stable whatever lots are drawn. */
class SampleDayTest {

    private static final CareerPlan PAST = CareerPlan.of(true);
    private static final CareerPlan NEXT = CareerPlan.of(false);

    @Test
    void hasTwelveCompaniesAndEightyStudents() {
        assertEquals(
                12,
                PAST.figures().stream()
                        .map(CareerPlan.Offer::company)
                        .distinct()
                        .count());
        assertEquals(80, PAST.students().size());
        assertEquals(80, NEXT.students().size());
        for (CareerPlan plan : List.of(PAST, NEXT)) {
            assertEquals(
                    80,
                    plan.students().stream()
                            .map(one -> one.givenName() + " " + one.familyName())
                            .distinct()
                            .count());
        }
        assertTrue(NEXT.students().stream()
                .filter(one -> !one.group().confirmed())
                .allMatch(one -> one.wishes().isEmpty()));
        assertTrue(NEXT.students().stream()
                .anyMatch(one -> one.group().confirmed() && one.wishes().isEmpty()));
        assertEquals(choices(PAST), choices(CareerPlan.of(true)));
        assertEquals(PAST.orders(), CareerPlan.of(true).orders());
    }

    @Test
    void sharesSeatsOutSoThatNobodyCouldComplain() {
        for (long lots = 0; lots < 200; lots++) {
            Market market = market(lots);
            Matching.Outcome outcome = Matching.of(market);
            assertEquals(List.of(), Stability.complaints(market, outcome.seats()), "lots " + lots);
            assertEquals(Set.of(), Stability.excesses(market, outcome.seats()), "lots " + lots);
            long served = outcome.seats().stream()
                    .map(Market.Seat::student)
                    .distinct()
                    .count();
            long wishing = market.students().stream()
                    .filter(one -> !one.wishes().isEmpty())
                    .count();
            assertTrue(served >= wishing - 3, served + " of " + wishing);
            assertTrue(outcome.seats().size() < wishing * CareerPlan.TALKS, "some wishes are not met");
        }
    }

    private static List<String> choices(CareerPlan plan) {
        return plan.students().stream()
                .map(one -> one.givenName() + one.familyName() + one.wishes())
                .toList();
    }

    private static Market market(long lots) {
        List<Long> slots = LongStream.rangeClosed(1, CareerPlan.SLOTS).boxed().toList();
        Map<Integer, Long> students = new HashMap<>();
        IntStream.range(0, PAST.students().size()).forEach(i -> students.put(i, 1_000L + i));
        List<Offer> offers = IntStream.range(0, PAST.figures().size())
                .mapToObj(i -> new Offer(
                        100L + i,
                        PAST.figures().get(i).seats(),
                        PAST.figures().get(i).slots().stream()
                                .map(Integer::longValue)
                                .toList(),
                        PAST.orders().get(i).stream().map(students::get).toList()))
                .toList();
        List<Chooser> choosers = IntStream.range(0, PAST.students().size())
                .mapToObj(i -> new Chooser(
                        students.get(i),
                        PAST.students().get(i).wishes().stream()
                                .map(figure -> 100L + figure)
                                .toList()))
                .toList();
        return new Market(slots, offers, choosers, CareerPlan.TALKS, lots);
    }
}
