package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A company's side of an event with the places that it holds without a name.
 *
 * @param desk its people, and what is left of its share
 * @param holds the places without a name
 * @param namesUntil until when they stand and names can be swapped, or null where there are none
 * @param takable whether places without a name can be taken now
 * @param namable whether names can be given now
 */
public record HoldDesk(
        Event event, CompanyDesk desk, List<Hold> holds, Instant namesUntil, boolean takable, boolean namable)
        implements Serializable {

    /** @param linkAddress to whom a link was sent, or null */
    public record Hold(Long id, Instant takenAt, String linkAddress) implements Serializable {}
}
