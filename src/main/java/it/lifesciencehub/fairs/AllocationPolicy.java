package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets which places: never more of a kind than there are, and in the order that staff have declared. */
final class AllocationPolicy {

    private AllocationPolicy() {}

    /**
     * What a company wishes.
     *
     * @param wished places by kind; each number one at least
     * @param second the kind of which it takes all of its places where these are not all free, or null
     */
    record Wish(Long id, boolean member, Instant at, Map<Long, Integer> wished, Long second) {

        int places() {
            return sum(wished);
        }

        /** What it takes instead; empty where it wants nothing else. */
        Optional<Map<Long, Integer>> otherwise() {
            return second == null ? Optional.empty() : Optional.of(Map.of(second, places()));
        }
    }

    static int sum(Map<Long, Integer> places) {
        return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    static List<Wish> inOrder(FairOrder order, List<Wish> wishes) {
        Comparator<Wish> byTime = Comparator.comparing(Wish::at).thenComparing(Wish::id);
        return wishes.stream()
                .sorted(
                        order == FairOrder.TIME
                                ? byTime
                                : Comparator.comparing((Wish wish) -> !wish.member())
                                        .thenComparing(byTime))
                .toList();
    }

    /** What can be given: all that is wished where it is free, else all places of the second kind, else nothing. */
    static Optional<Map<Long, Integer>> placesFor(Wish wish, Map<Long, Integer> free) {
        return lacking(wish.wished(), free).isEmpty()
                ? Optional.of(wish.wished())
                : wish.otherwise().filter(second -> lacking(second, free).isEmpty());
    }

    /** What staff may begin with: what can be given as a whole, else of each kind that is wished what is free. */
    static Map<Long, Integer> proposal(Wish wish, Map<Long, Integer> free) {
        return placesFor(wish, free).orElseGet(() -> {
            Map<Long, Integer> part = new HashMap<>();
            wish.wished().forEach((kind, places) -> {
                int possible = Math.min(places, free.getOrDefault(kind, 0));
                if (possible > 0) {
                    part.put(kind, possible);
                }
            });
            return part;
        });
    }

    /**
     * Gives free places out: each in turn gets what it can; whoever fits nowhere is passed over and keeps its turn.
     *
     * @param free places by kind; not changed
     * @return places by kind, by wish, in the order in which they were given
     */
    static Map<Long, Map<Long, Integer>> share(FairOrder order, List<Wish> wishes, Map<Long, Integer> free) {
        Map<Long, Integer> left = new HashMap<>(free);
        Map<Long, Map<Long, Integer>> given = new LinkedHashMap<>();
        for (Wish wish : inOrder(order, wishes)) {
            placesFor(wish, left).ifPresent(places -> {
                places.forEach((kind, count) -> left.merge(kind, -count, Integer::sum));
                given.put(wish.id(), places);
            });
        }
        return given;
    }

    /** The first kind of which fewer are free, in the order of ids; empty where all are. */
    static Optional<Long> lacking(Map<Long, Integer> places, Map<Long, Integer> free) {
        return places.entrySet().stream()
                .filter(one -> one.getValue() > free.getOrDefault(one.getKey(), 0))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder());
    }

    static void companyMayHave(Map<Long, Integer> places, int most) {
        if (!isPossible(places, most)) {
            throw new Refusal(List.of(new Refusal.Problem("places", FairReason.TOO_MANY_PLACES, most)));
        }
    }

    /** Whether a company may have so many: one at least of each kind that is named, and no more than are allowed in all. */
    static boolean isPossible(Map<Long, Integer> places, int most) {
        return !places.isEmpty()
                && places.values().stream().allMatch(one -> one >= 1 && one <= most)
                && sum(places) <= most;
    }
}
