package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The capacity rules of an event.
 *
 * @param total places in all, or null for no limit
 * @param perOrganisation places of one organisation, or null for no limit
 * @param limits places by the number of the capacity rule; a rule without a limit is not in it
 */
public record PlaceRules(
        Integer total, Integer perOrganisation, WaitingPolicy waitingPolicy, Map<Integer, Integer> limits) {

    private static final String NONE = "-";

    public PlaceRules {
        limits = Map.copyOf(limits);
    }

    public PlaceRules(Integer total, Integer perOrganisation, WaitingPolicy waitingPolicy) {
        this(total, perOrganisation, waitingPolicy, Map.of());
    }

    static PlaceRules of(EventPlaces places, Collection<CapacityRule> rules) {
        return new PlaceRules(
                places.getCapacityTotal(),
                places.getCapacityPerOrganisation(),
                places.getWaitingPolicy(),
                rules.stream()
                        .filter(rule -> rule.getPlaces() != null)
                        .collect(Collectors.toMap(CapacityRule::getNumber, CapacityRule::getPlaces)));
    }

    /** As it is written into the record of an event's places. */
    String text() {
        return number(total) + " " + number(perOrganisation) + " " + waitingPolicy
                + new TreeMap<>(limits)
                        .entrySet().stream()
                                .map(limit -> " " + limit.getKey() + "=" + limit.getValue())
                                .collect(Collectors.joining());
    }

    /** What {@link #text} has written. */
    static PlaceRules parse(String text) {
        String[] words = text.split(" ");
        Map<Integer, Integer> limits = new TreeMap<>();
        for (int i = 3; i < words.length; i++) {
            String[] limit = words[i].split("=");
            limits.put(Integer.valueOf(limit[0]), Integer.valueOf(limit[1]));
        }
        return new PlaceRules(number(words[0]), number(words[1]), WaitingPolicy.valueOf(words[2]), limits);
    }

    private static String number(Integer number) {
        return number == null ? NONE : number.toString();
    }

    private static Integer number(String word) {
        return word.equals(NONE) ? null : Integer.valueOf(word);
    }
}
