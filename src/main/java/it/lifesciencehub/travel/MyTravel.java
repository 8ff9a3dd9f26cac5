package it.lifesciencehub.travel;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A traveller's own page.
 *
 * @param asked whether they are asked for their data
 * @param itinerary null where it is not published
 * @param given what they gave, opened for them alone
 * @param until the day until which the passport has to be valid, or null where none is asked for
 * @param open whether they can still give or take back what they are asked for
 */
public record MyTravel(
        Long eventId,
        LocalisedText title,
        String name,
        boolean asked,
        boolean askNumber,
        boolean open,
        LocalDate dueOn,
        LocalDate purgeOn,
        LocalDate until,
        Light light,
        List<Lack> lacks,
        List<Task> tasks,
        Map<TravelField, String> given,
        Long shareWithId,
        boolean agreed,
        List<Fellow> fellows,
        Itinerary itinerary)
        implements Serializable {

    /** Something to see to: an item, or a visa, by its key. */
    public record Task(String key, String kind, LocalisedText what, LocalDate day, boolean done)
            implements Serializable {}

    /** Somebody with whom a room can be shared. */
    public record Fellow(Long registrationId, String name, String organisation) implements Serializable {}
}
