package it.lifesciencehub.registrations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who moves up when places are free. Serves the event's declared policy. Somebody whom a rule stops is passed over, stays
 * where they are, and is named with the reason; so is a party of colleagues that does not fit as a whole, and whoever
 * waits longer than an organisation whose turn it is.
 */
public final class WaitingListPolicy {

    private WaitingListPolicy() {}

    /**
     * Somebody who waits.
     *
     * @param party common to those who come together or not at all, or null
     */
    public record Waiting(Long id, Counted counted, Instant since, Long party) {

        public Waiting(Long id, Long organisationId, Instant since) {
            this(id, Counted.with(organisationId), since, null);
        }

        public Long organisationId() {
            return counted.organisationId();
        }
    }

    /** Who gets a place, in this order, and who was passed over on the way and why. */
    public record Outcome(List<Long> promoted, Map<Long, ChangeReason> skips) {

        public Set<Long> skipped() {
            return skips.keySet();
        }
    }

    /** One person, or a party, which stands where its first one stands. */
    private record Unit(List<Waiting> members) {

        Long organisationId() {
            return members.get(0).organisationId();
        }

        /** An organisation, or a person without one, who is served for themselves. */
        Long turn() {
            return organisationId() == null ? -members.get(0).id() : organisationId();
        }

        Optional<ChangeReason> obstacle(PlaceRules rules, PlaceCount count) {
            return members.size() == 1
                    ? RegistrationPolicy.obstacle(rules, count, members.get(0).counted())
                    : RegistrationPolicy.obstacle(
                            rules, count, members.stream().map(Waiting::counted).toList());
        }
    }

    /**
     * @param queue those who wait, whoever asked first stands first
     * @param count what is taken now; counts on with each place that is given
     */
    public static Outcome promote(PlaceRules rules, PlaceCount count, List<Waiting> queue) {
        List<Unit> waiting = units(queue);
        List<Long> promoted = new ArrayList<>();
        Map<Long, ChangeReason> skips = new LinkedHashMap<>();
        while (RegistrationPolicy.eventHasPlaceLeft(rules, count)) {
            Map<Unit, ChangeReason> stopped = new HashMap<>();
            List<Unit> eligible = new ArrayList<>();
            for (Unit unit : waiting) {
                unit.obstacle(rules, count)
                        .ifPresentOrElse(reason -> stopped.put(unit, reason), () -> eligible.add(unit));
            }
            if (eligible.isEmpty()) {
                break;
            }
            Unit next = next(rules, count, eligible);
            for (Unit other : waiting.subList(0, waiting.indexOf(next))) {
                other.members().forEach(one -> skips.put(one.id(), skip(stopped.get(other))));
            }
            waiting.remove(next);
            for (Waiting one : next.members()) {
                promoted.add(one.id());
                count.take(one.counted(), 1);
            }
        }
        return new Outcome(promoted, skips);
    }

    private static List<Unit> units(List<Waiting> queue) {
        List<Unit> units = new ArrayList<>();
        Map<Long, Unit> parties = new HashMap<>();
        for (Waiting one : queue) {
            Unit party = one.party() == null ? null : parties.get(one.party());
            if (party == null) {
                Unit unit = new Unit(new ArrayList<>(List.of(one)));
                units.add(unit);
                parties.put(one.party(), unit);
            } else {
                party.members().add(one);
            }
        }
        return units;
    }

    /** @param obstacle null where none but the policy stood in the way */
    private static ChangeReason skip(ChangeReason obstacle) {
        if (obstacle == null) {
            return ChangeReason.SKIPPED_BY_POLICY;
        }
        return switch (obstacle) {
            case ORGANISATION_FULL -> ChangeReason.SKIPPED_ORGANISATION_FULL;
            case AUDIENCE_FULL -> ChangeReason.SKIPPED_AUDIENCE_FULL;
            default -> ChangeReason.SKIPPED_PARTY_DOES_NOT_FIT;
        };
    }

    private static Unit next(PlaceRules rules, PlaceCount count, List<Unit> eligible) {
        return switch (rules.waitingPolicy()) {
            case FIRST_COME -> eligible.get(0);
            case LEAST_SERVED -> least(count, eligible);
            case ROUND_ROBIN -> roundRobin(count, eligible);
        };
    }

    /** The organisation with the fewest places; people without one count as served once for each. */
    private static Unit least(PlaceCount count, List<Unit> eligible) {
        return eligible.stream()
                .min(Comparator.comparingInt(one -> count.takenBy(one.organisationId())))
                .orElseThrow();
    }

    /**
     * One organisation after the other: in each round an organisation is served once, in the order in which its first
     * waiting person asked. The round of an organisation is the number of its places.
     */
    private static Unit roundRobin(PlaceCount count, List<Unit> eligible) {
        Map<Long, Integer> standing = new HashMap<>();
        int position = 0;
        for (Unit one : eligible) {
            standing.putIfAbsent(one.turn(), position++);
        }
        return eligible.stream()
                .min(Comparator.<Unit>comparingInt(one -> count.takenBy(one.organisationId()))
                        .thenComparingInt(one -> standing.get(one.turn())))
                .orElseThrow();
    }
}
