package it.lifesciencehub.registrations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who moves up when places are free. Serves the event's declared policy; somebody whose organisation has taken its share
 * is passed over, stays where they are, and is named as skipped.
 */
public final class WaitingListPolicy {

    private WaitingListPolicy() {}

    /** Somebody who waits. */
    public record Waiting(Long id, Long organisationId, Instant since) {}

    /** Who gets a place, in this order, and who was passed over on the way. */
    public record Outcome(List<Long> promoted, Set<Long> skipped) {}

    /**
     * @param queue those who wait, whoever asked first stands first
     * @param count what is taken now; counts on with each place that is given
     */
    public static Outcome promote(PlaceRules rules, PlaceCount count, List<Waiting> queue) {
        List<Waiting> waiting = new ArrayList<>(queue);
        List<Long> promoted = new ArrayList<>();
        Set<Long> skipped = new LinkedHashSet<>();
        while (RegistrationPolicy.eventHasPlaceLeft(rules, count)) {
            Waiting next = next(rules, count, waiting);
            if (next == null) {
                break;
            }
            for (Waiting other : waiting) {
                if (other == next) {
                    break;
                }
                if (!RegistrationPolicy.organisationHasQuotaLeft(rules, count, other.organisationId())) {
                    skipped.add(other.id());
                }
            }
            waiting.remove(next);
            promoted.add(next.id());
            count.take(next.organisationId(), 1);
        }
        return new Outcome(promoted, skipped);
    }

    private static Waiting next(PlaceRules rules, PlaceCount count, List<Waiting> waiting) {
        List<Waiting> eligible = waiting.stream()
                .filter(one -> RegistrationPolicy.organisationHasQuotaLeft(rules, count, one.organisationId()))
                .toList();
        if (eligible.isEmpty()) {
            return null;
        }
        return switch (rules.waitingPolicy()) {
            case FIRST_COME -> eligible.get(0);
            case LEAST_SERVED -> least(count, eligible);
            case ROUND_ROBIN -> roundRobin(count, eligible);
        };
    }

    /** The organisation with the fewest places; people without one count as served once for each. */
    private static Waiting least(PlaceCount count, List<Waiting> eligible) {
        return eligible.stream()
                .min(Comparator.comparingInt(one -> count.takenBy(one.organisationId())))
                .orElseThrow();
    }

    /**
     * One organisation after the other: in each round an organisation is served once, in the order in which its first
     * waiting person asked. The round of an organisation is the number of its places.
     */
    private static Waiting roundRobin(PlaceCount count, List<Waiting> eligible) {
        Map<Long, Integer> standing = new HashMap<>();
        int position = 0;
        for (Waiting one : eligible) {
            Long organisation = one.organisationId() == null ? -one.id() : one.organisationId();
            standing.putIfAbsent(organisation, position++);
        }
        return eligible.stream()
                .min(Comparator.<Waiting>comparingInt(one -> count.takenBy(one.organisationId()))
                        .thenComparingInt(
                                one -> standing.get(one.organisationId() == null ? -one.id() : one.organisationId())))
                .orElseThrow();
    }
}
