package it.lifesciencehub.programmes;

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
import java.util.stream.Collectors;

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
    private Seats seats;

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

    /** How the seats of what is still to come of the caller's own programme stand, by the choice's id; read once an event. */
    @Allow(Role.PERSON)
    public Map<Long, SeatLook> seats() {
        Map<Long, SeatLook> looks = new HashMap<>();
        mine().stream().collect(Collectors.groupingBy(SessionChoice::getEvent)).forEach((event, choices) -> {
            Map<Integer, SeatLook> found = seats.look(
                    event.getId(),
                    choices.stream().map(SessionChoice::getSession).toList(),
                    Caller.personIdOrNobody());
            choices.stream()
                    .filter(choice -> found.containsKey(choice.getSession().getNumber()))
                    .forEach(choice -> looks.put(
                            choice.getId(), found.get(choice.getSession().getNumber())));
        });
        return looks;
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
