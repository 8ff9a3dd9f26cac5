package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.registrations.WaitingListPolicy.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Any sequence of booking, cancelling and changing the rules keeps the promises, by the policies alone. */
class BookingProperties {

    /** One event as the policies see it: who has a place, who waits. */
    private static final class Model {
        private PlaceRules rules;
        private final Map<Long, Long> confirmed = new LinkedHashMap<>();
        private final List<Waiting> queue = new ArrayList<>();
        private long next = 1;

        Model(PlaceRules rules) {
            this.rules = rules;
        }

        PlaceCount count() {
            PlaceCount count = new PlaceCount();
            confirmed.values().forEach(organisation -> count.take(organisation, 1));
            return count;
        }

        void book(Long organisation) {
            Long id = next++;
            var beginning = RegistrationPolicy.begin(rules, count(), organisation, false);
            if (beginning.status() == RegistrationStatus.CONFIRMED) {
                confirmed.put(id, organisation);
            } else {
                queue.add(new Waiting(id, organisation, Instant.ofEpochSecond(id)));
            }
        }

        void cancel(int which) {
            List<Long> all = new ArrayList<>(confirmed.keySet());
            queue.forEach(one -> all.add(one.id()));
            if (all.isEmpty()) {
                return;
            }
            Long id = all.get(which % all.size());
            confirmed.remove(id);
            queue.removeIf(one -> one.id().equals(id));
            settle();
        }

        void settle() {
            for (Long id : WaitingListPolicy.promote(rules, count(), queue).promoted()) {
                Waiting one = queue.stream()
                        .filter(w -> w.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                queue.remove(one);
                confirmed.put(id, one.organisationId());
            }
        }
    }

    @Property(tries = 500)
    void noSequenceOversellsOrUndersells(
            @ForAll @IntRange(max = 8) int total,
            @ForAll @IntRange(min = 1, max = 3) int share,
            @ForAll WaitingPolicy policy,
            @ForAll @Size(max = 60) List<@IntRange(max = 99) Integer> steps) {
        Model model = new Model(new PlaceRules(total, share, policy));
        for (int step : steps) {
            if (step < 60) {
                model.book(step % 12 == 11 ? null : (long) (step % 6));
            } else if (step < 95) {
                model.cancel(step);
            } else {
                // More places only: fewer than are taken is another rule's business.
                model.rules = new PlaceRules(model.rules.total() + 1, share, policy);
                model.settle();
            }
            PlaceCount count = model.count();
            assertTrue(count.taken() <= model.rules.total());
            for (long organisation = 0; organisation < 6; organisation++) {
                assertTrue(count.takenBy(organisation) <= share);
            }
            for (Waiting one : model.queue) {
                assertTrue(
                        RegistrationPolicy.obstacle(model.rules, count, one.organisationId())
                                .isPresent(),
                        "nobody waits who could have a place");
            }
        }
    }

    @Property(tries = 200)
    void firstComeKeepsTheOrderWithinAnOrganisation(
            @ForAll @IntRange(min = 1, max = 5) int total,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 3) Integer> organisations) {
        List<Waiting> queue = new ArrayList<>();
        long id = 1;
        for (int organisation : organisations) {
            queue.add(new Waiting(id, (long) organisation, Instant.ofEpochSecond(id)));
            id++;
        }
        List<Long> promoted = WaitingListPolicy.promote(
                        new PlaceRules(total, 2, WaitingPolicy.FIRST_COME), new PlaceCount(), queue)
                .promoted();
        assertEquals(promoted.stream().sorted().toList(), promoted);
    }
}
