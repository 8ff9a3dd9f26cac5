package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.CapacityTable;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.registrations.SessionPlaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the seats of sessions stand, to look at; in the caller's transaction. */
@ApplicationScoped
public class Seats implements SessionPlaces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeatBook book;

    /**
     * How the seats of the event's limited sessions stand, by the session's number.
     *
     * @param personId who asks, or null for nobody who is known
     */
    public Map<Integer, SeatLook> look(Long eventId, Collection<EventSession> sessions, Long personId) {
        List<EventSession> limited =
                sessions.stream().filter(session -> session.getSeats() != null).toList();
        if (limited.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<SeatStanding, Integer>> counts = counts(eventId);
        Map<Long, SessionChoice> mine = mine(eventId, personId);
        boolean placed = personId != null && book.placeOf(eventId, personId) == RegistrationStatus.CONFIRMED;
        Map<Integer, SeatLook> looks = new TreeMap<>();
        for (EventSession session : limited) {
            SessionChoice choice = mine.get(session.getId());
            Map<SeatStanding, Integer> count = counts.getOrDefault(session.getId(), Map.of());
            looks.put(
                    session.getNumber(),
                    new SeatLook(
                            session.getSeats(),
                            count.getOrDefault(SeatStanding.SEATED, 0),
                            count.getOrDefault(SeatStanding.WAITING, 0),
                            choice == null ? null : choice.getStanding(),
                            choice == null ? 0 : position(choice),
                            placed));
        }
        return looks;
    }

    private Map<Long, SessionChoice> mine(Long eventId, Long personId) {
        Map<Long, SessionChoice> mine = new HashMap<>();
        if (personId != null) {
            em.createNamedQuery(SessionChoice.OF_PERSON_AT_EVENT, SessionChoice.class)
                    .setParameter("event", eventId)
                    .setParameter("person", personId)
                    .getResultStream()
                    .forEach(choice -> mine.put(choice.getSession().getId(), choice));
        }
        return mine;
    }

    /** From 1; 0 for who is not in the line. */
    private int position(SessionChoice choice) {
        if (choice.getStanding() != SeatStanding.WAITING) {
            return 0;
        }
        return 1
                + em.createNamedQuery(SessionChoice.AHEAD, Number.class)
                        .setParameter("session", choice.getSession().getId())
                        .setParameter("since", choice.getQueuedAt())
                        .setParameter("id", choice.getId())
                        .getSingleResult()
                        .intValue();
    }

    private Map<Long, Map<SeatStanding, Integer>> counts(Long eventId) {
        Map<Long, Map<SeatStanding, Integer>> counts = new HashMap<>();
        for (Object[] row : em.createNamedQuery(SessionChoice.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .getResultList()) {
            counts.computeIfAbsent((Long) row[0], session -> new EnumMap<>(SeatStanding.class))
                    .put((SeatStanding) row[1], ((Number) row[2]).intValue());
        }
        return counts;
    }

    @Override
    public List<CapacityTable.Session> at(Long eventId, int names) {
        Map<Long, Map<SeatStanding, Integer>> counts = counts(eventId);
        return em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(session -> session.getSeats() != null)
                .map(session -> row(session, counts.getOrDefault(session.getId(), Map.of()), names))
                .toList();
    }

    private CapacityTable.Session row(EventSession session, Map<SeatStanding, Integer> count, int names) {
        int taken = count.getOrDefault(SeatStanding.SEATED, 0);
        int waiting = count.getOrDefault(SeatStanding.WAITING, 0);
        return new CapacityTable.Session(
                session.getId(),
                session.getTitle(),
                session.getStartsAt(),
                session.getSeats(),
                taken,
                SeatPolicy.left(session.getSeats(), taken),
                SeatPolicy.over(session.getSeats(), taken),
                waiting,
                waiting == 0
                        ? List.of()
                        : book.first(session, names).stream()
                                .map(choice -> choice.getPerson().getName())
                                .toList());
    }
}
