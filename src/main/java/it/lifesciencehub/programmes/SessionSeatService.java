package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventRoom;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The seats of sessions for staff: who has one, who waits, what happened, and which do not fit. Changes nothing. */
@Stateless
@Guarded
public class SessionSeatService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SeatBook book;

    @Allow(Role.STAFF)
    public SeatBoard board(Long sessionId) {
        EventSession session = Refusal.requireFound(sessionId == null ? null : em.find(EventSession.class, sessionId));
        return new SeatBoard(
                session.getSeats(),
                holders(session, SeatStanding.SEATED),
                holders(session, SeatStanding.WAITING),
                em.createNamedQuery(SeatChange.OF_SESSION, SeatBoard.Step.class)
                        .setParameter("session", sessionId)
                        .setMaxResults(SeatBoard.STEPS)
                        .getResultList());
    }

    /** The event's sessions that do not fit into their rooms, in the order of time. */
    @Allow(Role.STAFF)
    public List<RoomWarning> warnings(Long eventId) {
        List<EventRoom> rooms = em.createNamedQuery(EventRoom.OF_EVENT, EventRoom.class)
                .setParameter("event", eventId)
                .getResultList();
        if (rooms.isEmpty()) {
            return List.of();
        }
        return RoomPolicy.warnings(
                em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                        .setParameter("event", eventId)
                        .getResultList(),
                rooms,
                chosen(eventId));
    }

    private Map<Long, Integer> chosen(Long eventId) {
        return em.createNamedQuery(SessionChoice.CHOSEN, Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    private List<SeatBoard.Holder> holders(EventSession session, SeatStanding standing) {
        List<SessionChoice> choices = book.of(session, standing);
        Map<Long, RegistrationStatus> places = book.placesOf(session.getEvent(), choices);
        return choices.stream()
                .map(choice -> new SeatBoard.Holder(
                        choice.getPerson().getName(),
                        choice.getQueuedAt(),
                        places.get(choice.getPerson().getId()) == RegistrationStatus.CONFIRMED))
                .toList();
    }
}
