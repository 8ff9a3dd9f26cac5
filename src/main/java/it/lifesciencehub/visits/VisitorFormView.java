package it.lifesciencehub.visits;

import it.lifesciencehub.events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * The form of one visitor's data, without what was given before.
 *
 * @param visitor the name of whose data it is
 * @param givenAt when they were given last, or null
 * @param due the last day on which they are asked for
 * @param purgeOn the day on which they go
 */
public record VisitorFormView(
        Event event,
        String host,
        String visitor,
        Set<VisitorField> fields,
        Instant givenAt,
        LocalDate due,
        LocalDate purgeOn) {

    public VisitorFormView {
        fields = Set.copyOf(fields);
    }
}
