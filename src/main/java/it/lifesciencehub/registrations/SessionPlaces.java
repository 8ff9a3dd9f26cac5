package it.lifesciencehub.registrations;

import java.util.List;

/** The seats of an event's sessions. Offered by whoever keeps them; while nobody does, none are spoken of. */
public interface SessionPlaces {

    /**
     * The sessions that have a number of seats, in the order of time.
     *
     * @param names how many of those who wait are named
     */
    List<CapacityTable.Session> at(Long eventId, int names);
}
