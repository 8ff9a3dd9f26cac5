package it.lifesciencehub.registrations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is taken of an event's places: in all, by each organisation, and in each capacity rule. Counts on while places are
 * given.
 */
public final class PlaceCount {

    private int taken;
    private final Map<Long, Integer> byOrganisation = new HashMap<>();
    private final Map<Integer, Integer> byRule = new HashMap<>();

    public PlaceCount() {}

    /** What is taken as the other one counts it; counts on by itself. */
    PlaceCount(PlaceCount other) {
        taken = other.taken;
        byOrganisation.putAll(other.byOrganisation);
        byRule.putAll(other.byRule);
    }

    /** @param organisationId with whom the place is counted, or null where no share applies */
    public void take(Long organisationId, int places) {
        take(Counted.with(organisationId), places);
    }

    /** @param places less than none where they are given back */
    public void take(Counted counted, int places) {
        taken += places;
        if (counted.organisationId() != null) {
            byOrganisation.merge(counted.organisationId(), places, Integer::sum);
        }
        for (Integer rule : counted.rules()) {
            byRule.merge(rule, places, Integer::sum);
        }
    }

    public int taken() {
        return taken;
    }

    public int takenBy(Long organisationId) {
        return organisationId == null ? 0 : byOrganisation.getOrDefault(organisationId, 0);
    }

    /** @param rule the number of a capacity rule */
    public int takenIn(int rule) {
        return byRule.getOrDefault(rule, 0);
    }

    /** By how many places organisations are beyond a share, all together. */
    int beyondShare(Integer share) {
        return share == null
                ? 0
                : byOrganisation.values().stream()
                        .mapToInt(places -> Math.max(0, places - share))
                        .sum();
    }

    /** The organisations that are beyond a share. */
    List<Long> organisationsBeyond(Integer share) {
        return share == null
                ? List.of()
                : byOrganisation.entrySet().stream()
                        .filter(one -> one.getValue() > share)
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
