package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.fairs.AllocationPolicy.Wish;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who gets which kind of place on a stand. */
class AllocationPolicyTest {

    private static final Long DESK = 1L;
    private static final Long SHOWCASE = 2L;
    private static final Instant START = Instant.parse("2027-01-10T08:00:00Z");

    private static Wish wish(long id, boolean member, int minute, int places, Long second) {
        return wish(id, member, minute, Map.of(DESK, places), second);
    }

    private static Wish wish(long id, boolean member, int minute, Map<Long, Integer> places, Long second) {
        return new Wish(id, member, START.plusSeconds(60L * minute), places, second);
    }

    @Test
    void membersComeBeforeGuestsAndThenWhoAskedFirst() {
        List<Wish> wishes = List.of(wish(1, false, 1, 1, null), wish(2, true, 3, 1, null), wish(3, true, 2, 1, null));
        assertEquals(List.of(3L, 2L, 1L), ids(AllocationPolicy.inOrder(FairOrder.MEMBERS_FIRST, wishes)));
        assertEquals(List.of(1L, 3L, 2L), ids(AllocationPolicy.inOrder(FairOrder.TIME, wishes)));
    }

    private static List<Long> ids(List<Wish> wishes) {
        return wishes.stream().map(Wish::id).toList();
    }

    @Test
    void whoeverComesLaterGetsTheSecondChoiceOrNothing() {
        List<Wish> wishes =
                List.of(wish(1, true, 1, 1, null), wish(2, true, 2, 1, SHOWCASE), wish(3, true, 3, 1, null));
        assertEquals(
                Map.of(1L, Map.of(DESK, 1), 2L, Map.of(SHOWCASE, 1)),
                AllocationPolicy.share(FairOrder.TIME, wishes, Map.of(DESK, 1, SHOWCASE, 1)));
    }

    @Test
    void aCompanyGetsAllOfItsPlacesOrNoneAndWhoFitsIsNotHeldUp() {
        List<Wish> wishes = List.of(wish(1, true, 1, 3, null), wish(2, true, 2, 2, null));
        assertEquals(Map.of(2L, Map.of(DESK, 2)), AllocationPolicy.share(FairOrder.TIME, wishes, Map.of(DESK, 2)));
    }

    @Test
    void givesPlacesOfSeveralKindsTogetherOrAllOfThemAsTheOtherKind() {
        Wish mixed = wish(1, true, 1, Map.of(DESK, 1, SHOWCASE, 2), SHOWCASE);
        assertEquals(3, mixed.places());
        assertEquals(Optional.of(mixed.wished()), AllocationPolicy.placesFor(mixed, Map.of(DESK, 1, SHOWCASE, 2)));
        assertEquals(Optional.of(Map.of(SHOWCASE, 3)), AllocationPolicy.placesFor(mixed, Map.of(DESK, 0, SHOWCASE, 3)));
        assertEquals(Optional.empty(), AllocationPolicy.placesFor(mixed, Map.of(DESK, 0, SHOWCASE, 2)));
        assertEquals(
                Map.of(2L, Map.of(DESK, 1)),
                AllocationPolicy.share(
                        FairOrder.TIME,
                        List.of(wish(1, true, 1, Map.of(DESK, 1, SHOWCASE, 2), null), wish(2, true, 2, 1, null)),
                        Map.of(DESK, 1, SHOWCASE, 1)),
                "what fits in part takes nothing away");
    }

    @Test
    void proposesToStaffWhatIsFreeOfEachKind() {
        Wish mixed = wish(1, true, 1, Map.of(DESK, 2, SHOWCASE, 2), null);
        assertEquals(Map.of(DESK, 1, SHOWCASE, 2), AllocationPolicy.proposal(mixed, Map.of(DESK, 1, SHOWCASE, 5)));
        assertEquals(Map.of(SHOWCASE, 2), AllocationPolicy.proposal(mixed, Map.of(DESK, -1, SHOWCASE, 2)));
    }

    @Test
    void refusesMoreThanThereAreOrThanACompanyMayHave() {
        Map<Long, Integer> free = Map.of(DESK, 2, SHOWCASE, 1);
        assertEquals(Optional.empty(), AllocationPolicy.lacking(Map.of(DESK, 2, SHOWCASE, 1), free));
        assertEquals(Optional.of(SHOWCASE), AllocationPolicy.lacking(Map.of(DESK, 2, SHOWCASE, 2), free));
        assertEquals(Optional.of(9L), AllocationPolicy.lacking(Map.of(9L, 1), free));
        AllocationPolicy.companyMayHave(Map.of(DESK, 1, SHOWCASE, 1), 2);
        for (Map<Long, Integer> places : List.<Map<Long, Integer>>of(
                Map.of(), Map.of(DESK, 3), Map.of(DESK, 2, SHOWCASE, 1), Map.of(DESK, 3, SHOWCASE, -1))) {
            assertEquals(
                    FairReason.TOO_MANY_PLACES,
                    assertThrows(Refusal.class, () -> AllocationPolicy.companyMayHave(places, 2))
                            .problems()
                            .get(0)
                            .reason());
        }
    }

    /** With more companies than places: nothing is given twice, and nobody is left out whom something free would fit. */
    @Property(tries = 500)
    void neverGivesMoreThanThereIsAndLeavesNothingThatSomebodyCouldHave(@ForAll FairOrder order, @ForAll long seed) {
        Random random = new Random(seed);
        Map<Long, Integer> free = new HashMap<>();
        for (long kind = 1; kind <= 4; kind++) {
            free.put(kind, random.nextInt(5));
        }
        List<Wish> wishes = new ArrayList<>();
        for (long id = 1; id <= random.nextInt(30); id++) {
            Map<Long, Integer> wished = new HashMap<>(Map.of(1L + random.nextInt(4), 1 + random.nextInt(3)));
            if (random.nextBoolean()) {
                wished.put(1L + random.nextInt(4), 1 + random.nextInt(3));
            }
            wishes.add(new Wish(
                    id,
                    random.nextBoolean(),
                    START.plusSeconds(random.nextInt(50)),
                    wished,
                    random.nextBoolean() ? 1L + random.nextInt(4) : null));
        }
        Map<Long, Map<Long, Integer>> given = AllocationPolicy.share(order, wishes, free);
        Map<Long, Integer> left = new HashMap<>(free);
        given.values().forEach(places -> places.forEach((kind, count) -> left.merge(kind, -count, Integer::sum)));
        assertTrue(left.values().stream().allMatch(one -> one >= 0), () -> left.toString());
        wishes.stream()
                .filter(one -> given.containsKey(one.id()))
                .forEach(one -> assertEquals(
                        one.places(), AllocationPolicy.sum(given.get(one.id())), "all of its places or none"));
        wishes.stream()
                .filter(one -> !given.containsKey(one.id()))
                .forEach(one ->
                        assertTrue(AllocationPolicy.placesFor(one, left).isEmpty(), () -> one + " fits in " + left));
    }
}
