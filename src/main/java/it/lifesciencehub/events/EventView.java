package it.lifesciencehub.events;

import java.util.List;

/** One event with everything that a page of it shows, read in one go. */
public record EventView(Event event, EventPlaces places, List<EventSession> sessions, RegistrationState state)
        implements java.io.Serializable {

    public EventView {
        sessions = List.copyOf(sessions);
    }
}
