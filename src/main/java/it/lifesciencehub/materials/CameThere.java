package it.lifesciencehub.materials;

import it.lifesciencehub.events.Event;
import java.util.Optional;

/**
 * Knows who came to an event; a feature that keeps attendance has a bean. Where none knows, those with a confirmed place
 * count as there once the event has begun.
 */
public interface CameThere {

    /** Whether the person was there; empty where nothing is known of this event's attendance. */
    Optional<Boolean> came(Event event, Long personId);
}
