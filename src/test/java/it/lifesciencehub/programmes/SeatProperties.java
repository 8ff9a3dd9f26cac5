package it.lifesciencehub.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.programmes.SeatPolicy.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any sequence of choosing, giving back, getting and losing places, and other numbers of seats keeps the promises. */
class SeatProperties {

    private static final int PEOPLE = 12;

    /** One session as the policy sees it. */
    private static final class Model {
        private int seats;
        private final Set<Long> placed = new HashSet<>();
        private final List<Long> seated = new ArrayList<>();
        private final List<Long> line = new ArrayList<>();

        void step(int what, long person) {
            switch (what) {
                case 0, 1, 2 -> {
                    if (!seated.contains(person) && !line.contains(person)) {
                        line.add(person);
                    }
                }
                case 3 -> leave(person);
                case 4, 5 -> placed.add(person);
                case 6 -> {
                    placed.remove(person);
                    leave(person);
                }
                default -> seats = (int) person;
            }
            List<Long> before = List.copyOf(line);
            SeatPolicy.Outcome outcome = SeatPolicy.give(
                    seats,
                    seated.size(),
                    line.stream()
                            .map(one -> new Claim(one, placed.contains(one)))
                            .toList());
            line.removeAll(outcome.given());
            seated.addAll(outcome.given());
            assertEquals(
                    before.stream().filter(outcome.given()::contains).toList(),
                    outcome.given(),
                    "in the order of the line");
            for (Long skipped : outcome.skipped()) {
                assertTrue(!placed.contains(skipped), "only who has no confirmed place is passed over");
            }
        }

        private void leave(Long person) {
            seated.remove(person);
            line.remove(person);
        }
    }

    @Property(tries = 500)
    void noSequenceOverfillsOrLeavesASeatEmptyOrThrowsAnybodyOut(
            @ForAll @IntRange(min = 1, max = 6) int seats,
            @ForAll @Size(max = 80) List<@IntRange(max = 8 * PEOPLE - 1) Integer> steps) {
        Model model = new Model();
        model.seats = seats;
        for (int step : steps) {
            List<Long> before = List.copyOf(model.seated);
            int what = step / PEOPLE;
            long person = step % PEOPLE + 1L;
            model.step(what, person);
            assertTrue(
                    model.seated.size() <= Math.max(model.seats, before.size()),
                    "never more seats than there are, but for those that were there before the number was lowered");
            assertTrue(
                    model.seated.size() >= model.seats || model.line.stream().noneMatch(model.placed::contains),
                    "no seat is free while somebody with a place waits");
            if (what != 3 && what != 6) {
                assertTrue(model.seated.containsAll(before), "nobody who has a seat loses it");
            }
            assertTrue(model.placed.containsAll(model.seated), "a seat goes with a confirmed place");
        }
    }
}
