package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An event's programme for whoever asks.
 *
 * @param chosen numbers of the sessions that the caller keeps in their own programme
 * @param seats how the seats of sessions stand that have a number of them, by the session's number
 */
public record ProgrammeView(
        Event event,
        List<EventSession> sessions,
        List<ProgrammeDay> days,
        Set<Integer> chosen,
        boolean over,
        Map<Integer, SeatLook> seats)
        implements Serializable {

    public ProgrammeView {
        sessions = List.copyOf(sessions);
        days = List.copyOf(days);
        chosen = Set.copyOf(chosen);
        seats = Map.copyOf(seats);
    }

    /** The sessions of these numbers, in the order of time; breaks are nobody's choice. */
    public List<EventSession> picked(Set<Integer> numbers) {
        return sessions.stream()
                .filter(session -> !session.isBreak() && numbers.contains(session.getNumber()))
                .toList();
    }
}
