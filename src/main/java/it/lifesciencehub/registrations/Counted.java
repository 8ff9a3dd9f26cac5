package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * With what one place is counted, besides the total. Decided under the lock and kept with the place; another dimension,
 * as the sessions that somebody has chosen, is more numbers of rules.
 *
 * @param organisationId whose share it is of, or null where no share applies
 * @param rules the numbers of the event's capacity rules in which it counts
 */
public record Counted(Long organisationId, Set<Integer> rules) implements Serializable {

    public Counted {
        rules = Set.copyOf(rules);
    }

    public static Counted with(Long organisationId) {
        return new Counted(organisationId, Set.of());
    }

    /** @param text numbers as {@link #text} writes them, or null for none */
    public static Counted of(Long organisationId, String text) {
        return new Counted(
                organisationId,
                text == null || text.isBlank()
                        ? Set.of()
                        : Stream.of(text.strip().split(" "))
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()));
    }

    /** The numbers in rising order, with a blank between them; the same for the same rules. */
    public String text() {
        return new TreeSet<>(rules).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
