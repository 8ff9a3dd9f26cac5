package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One's own programme: which sessions somebody means to attend. */
@Stateless
@Guarded
public class ChoiceService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventAccess access;

    @Inject
    private ChoiceWork work;

    @Inject
    private Clock clock;

    /** What is still to come of the caller's own programme, over all events, in the order of time. */
    @Allow(Role.PERSON)
    public List<SessionChoice> mine() {
        return em.createNamedQuery(SessionChoice.OF_PERSON_FROM, SessionChoice.class)
                .setParameter("person", Caller.personIdOrNobody())
                .setParameter("from", clock.instant())
                .getResultStream()
                .filter(choice -> access.maySee(choice.getEvent()))
                .toList();
    }

    /**
     * How the seats of what is still to come of the caller's own programme stand, by the choice's id: one query, however many
     * sessions there are.
     */
    @Allow(Role.PERSON)
    public Map<Long, SeatLook> seats() {
        Map<Long, SeatLook> looks = new HashMap<>();
        for (Object[] row : em.createNamedQuery(SessionChoice.LOOKS, Object[].class)
                .setParameter("person", Caller.personIdOrNobody())
                .setParameter("from", clock.instant())
                .getResultList()) {
            SessionChoice choice = (SessionChoice) row[0];
            if (access.maySee((Event) row[1])) {
                looks.put(choice.getId(), look(choice, row));
            }
        }
        return looks;
    }

    private static SeatLook look(SessionChoice choice, Object[] row) {
        boolean waits = choice.getStanding() == SeatStanding.WAITING;
        return new SeatLook(
                number(row[2]),
                number(row[3]),
                number(row[4]),
                choice.getStanding(),
                waits ? 1 + number(row[5]) : 0,
                number(row[6]) > 0);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /**
     * Makes exactly these sessions of an event the caller's choice. Two at the same time are let be: people decide on the
     * day. One with a number of seats gives a seat to whoever has a confirmed place while there are any, else a turn in its
     * line; what is taken off is given on at once. When it returns, what it says is committed.
     *
     * @param numbers the sessions' numbers; breaks and numbers that nothing has are left out
     * @return how many are chosen now
     */
    @Allow(Role.PERSON)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int choose(Long eventId, Set<Integer> numbers) {
        return Attempts.run(() -> work.choose(eventId, numbers));
    }
}
