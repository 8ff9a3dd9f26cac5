package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
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
    private ChoiceBook book;

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
     * Makes exactly these sessions of an event the caller's choice. Two at the same time are let be: people decide on the
     * day.
     *
     * @param numbers the sessions' numbers; breaks and numbers that nothing has are left out
     * @return how many are chosen now
     */
    @Allow(Role.PERSON)
    public int choose(Long eventId, Set<Integer> numbers) {
        Person person = Refusal.requireFound(em.find(Person.class, Caller.requirePersonId()));
        Event event = access.requireVisible(eventId == null ? null : em.find(Event.class, eventId));
        return book.choose(event, person, numbers);
    }
}
