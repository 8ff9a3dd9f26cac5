package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who gets which kind of place: never more than there are, and in the order that staff have declared. */
final class AllocationPolicy {

    private AllocationPolicy() {}

    /**
     * What a company wishes.
     *
     * @param first the kind that it wishes
     * @param second the one that it takes where the first is full, or null
     */
    record Wish(Long id, boolean member, Instant at, int places, Long first, Long second) {}

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

    /** The kind that can be given: the first where it is free, else the second; all of a company's places or none. */
    static Optional<Long> kindFor(Wish wish, Map<Long, Integer> free) {
        if (free.getOrDefault(wish.first(), 0) >= wish.places()) {
            return Optional.of(wish.first());
        }
        return wish.second() != null && free.getOrDefault(wish.second(), 0) >= wish.places()
                ? Optional.of(wish.second())
                : Optional.empty();
    }

    /**
     * Gives free places out: each in turn gets what it can; whoever fits nowhere is passed over and keeps its turn.
     *
     * @param free places by kind; not changed
     * @return kinds by wish, in the order in which they were given
     */
    static Map<Long, Long> share(FairOrder order, List<Wish> wishes, Map<Long, Integer> free) {
        Map<Long, Integer> left = new HashMap<>(free);
        Map<Long, Long> given = new LinkedHashMap<>();
        for (Wish wish : inOrder(order, wishes)) {
            kindFor(wish, left).ifPresent(kind -> {
                left.merge(kind, -wish.places(), Integer::sum);
                given.put(wish.id(), kind);
            });
        }
        return given;
    }

    static void placesAreFree(int places, int free) {
        if (places > free) {
            throw new Refusal(FairReason.NOT_ENOUGH_PLACES, Math.max(0, free));
        }
    }

    static void companyMayHave(int places, int most) {
        if (places < 1 || places > most) {
            throw new Refusal(List.of(new Refusal.Problem("places", FairReason.TOO_MANY_PLACES, most)));
        }
    }
}
