package it.lifesciencehub.registrations;

import java.util.Set;

/**
 * Who came to an event. Offered by whoever keeps attendance; while nobody does, nobody is known to have come, and nothing
 * is asked of it.
 */
public interface Attendances {

    /** Ids of the people who came; empty where nothing was kept. */
    Set<Long> came(Long eventId);
}
