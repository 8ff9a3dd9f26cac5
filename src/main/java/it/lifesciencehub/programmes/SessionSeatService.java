package it.lifesciencehub.programmes;

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

/** The seats of one session for staff: who has one, who waits, and what happened. Changes nothing. */
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
