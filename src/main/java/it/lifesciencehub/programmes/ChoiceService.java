package it.lifesciencehub.programmes;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
    private AuditTrail trail;

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
        if (event.isCancelled()) {
            throw new Refusal(ProgrammesReason.EVENT_CANCELLED);
        }
        if (event.isOver(clock.instant())) {
            throw new Refusal(ProgrammesReason.EVENT_OVER);
        }
        Map<Long, SessionChoice> before = em.createNamedQuery(SessionChoice.OF_PERSON_AT_EVENT, SessionChoice.class)
                .setParameter("event", eventId)
                .setParameter("person", person.getId())
                .getResultStream()
                .collect(Collectors.toMap(choice -> choice.getSession().getId(), Function.identity()));
        List<EventSession> wanted = em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(session -> !session.isBreak() && numbers.contains(session.getNumber()))
                .toList();
        Set<Long> kept = wanted.stream().map(EventSession::getId).collect(Collectors.toSet());
        before.forEach((session, choice) -> {
            if (!kept.contains(session)) {
                em.remove(choice);
            }
        });
        wanted.stream()
                .filter(session -> !before.containsKey(session.getId()))
                .forEach(session -> em.persist(new SessionChoice(session, person, clock.instant())));
        Saving.now(em);
        trail.record(
                "programme.chosen",
                "Event",
                eventId,
                event.getTitle().getIt(),
                new TreeSet<>(wanted.stream().map(EventSession::getNumber).toList()).toString());
        return wanted.size();
    }
}
