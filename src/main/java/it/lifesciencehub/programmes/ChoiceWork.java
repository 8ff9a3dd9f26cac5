package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;

/** The transaction of choosing; called by {@link ChoiceService}, which runs it again after a deadlock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ChoiceWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventAccess access;

    @Inject
    private ChoiceBook book;

    int choose(Long eventId, Set<Integer> numbers) {
        Person person = Refusal.requireFound(em.find(Person.class, Caller.requirePersonId()));
        Event event = access.requireVisible(eventId == null ? null : em.find(Event.class, eventId));
        return book.choose(event, person, numbers);
    }
}
