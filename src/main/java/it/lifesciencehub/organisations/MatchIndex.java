package it.lifesciencehub.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Organisations found by what they have in common: an organisation is compared with those alone that share one of its
 * keys, and keys that very many share are passed over, so that the work grows with the register and not with its
 * square. The same organisations in the same order give the same answers. Not for several threads while it is filled.
 */
public final class MatchIndex {

    /** A key that more have than this says nothing. */
    static final int MOST_OF_A_KEY = 60;

    /** Candidates that are compared at most, those with the most common keys first. */
    static final int MOST_CANDIDATES = 100;

    private final List<MatchProfile> profiles = new ArrayList<>();
    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** One that was found, and how likely it is. */
    public record Found(MatchProfile profile, Match match) {}

    /** Two that were found, the one that was added first before the other. */
    public record Pair(MatchProfile first, MatchProfile second, Match match) {}

    public MatchIndex(Collection<MatchProfile> profiles) {
        profiles.forEach(this::add);
    }

    public void add(MatchProfile profile) {
        int number = profiles.size();
        profiles.add(profile);
        keys.add(profile.keys());
        for (String key : keys.get(number)) {
            byKey.computeIfAbsent(key, any -> new ArrayList<>(2)).add(number);
        }
    }

    public int size() {
        return profiles.size();
    }

    /** Those that are likely the same, the likeliest first; itself is not among them. */
    public List<Found> likely(MatchProfile profile, int limit) {
        return candidates(profile.keys(), 0).stream()
                .map(profiles::get)
                .filter(other ->
                        other != profile && (other.id() == null || !other.id().equals(profile.id())))
                .map(other -> new Found(other, MatchRules.compare(profile, other)))
                .filter(found -> found.match().isLikely())
                .sorted(Comparator.comparingInt((Found found) -> -found.match().score()))
                .limit(limit)
                .toList();
    }

    /**
     * Every likely pair among all.
     *
     * @param progress told how many are done, from time to time
     */
    public List<Pair> pairs(IntConsumer progress) {
        List<Pair> pairs = new ArrayList<>();
        for (int number = 0; number < profiles.size(); number++) {
            MatchProfile profile = profiles.get(number);
            for (int other : candidates(keys.get(number), number + 1)) {
                Match match = MatchRules.compare(profile, profiles.get(other));
                if (match.isLikely()) {
                    pairs.add(new Pair(profile, profiles.get(other), match));
                }
            }
            if ((number + 1) % 500 == 0) {
                progress.accept(number + 1);
            }
        }
        return pairs;
    }

    /** Numbers from a number on that share a key, those with the most and rarest common keys first. */
    private List<Integer> candidates(Set<String> wanted, int from) {
        Map<Integer, Double> common = new HashMap<>();
        for (String key : wanted) {
            List<Integer> holders = byKey.getOrDefault(key, List.of());
            if (holders.size() <= MOST_OF_A_KEY) {
                for (int holder : holders) {
                    if (holder >= from) {
                        common.merge(holder, 1.0 / holders.size(), Double::sum);
                    }
                }
            }
        }
        return common.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
