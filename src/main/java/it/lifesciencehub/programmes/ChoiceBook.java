package it.lifesciencehub.programmes;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who means to attend which sessions, in the caller's transaction. Whoever asks sees to the right to do so. */
@ApplicationScoped
public class ChoiceBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private SeatBook seats;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The sessions that can be chosen, in the order of time; breaks are nobody's choice. */
    public List<EventSession> choosable(Long eventId) {
        return em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", eventId)
                .getResultStream()
                .filter(session -> !session.isBreak())
                .toList();
    }

    /** Numbers of the sessions that the person has chosen. */
    public Set<Integer> chosen(Long eventId, Long personId) {
        return choices(eventId, personId).values().stream()
                .map(choice -> choice.getSession().getNumber())
                .collect(Collectors.toSet());
    }

    /** Makes exactly these sessions the person's choice, as {@link ChoiceService#choose}. */
    public int choose(Event event, Person person, Set<Integer> numbers) {
        lock.lock(event.getId());
        em.refresh(event);
        if (event.isCancelled()) {
            throw new Refusal(ProgrammesReason.EVENT_CANCELLED);
        }
        if (event.isOver(clock.instant())) {
            throw new Refusal(ProgrammesReason.EVENT_OVER);
        }
        Map<Long, SessionChoice> before = choices(event.getId(), person.getId());
        List<EventSession> wanted = choosable(event.getId()).stream()
                .filter(session -> numbers.contains(session.getNumber()))
                .toList();
        Set<Long> kept = wanted.stream().map(EventSession::getId).collect(Collectors.toSet());
        Set<EventSession> touched = new LinkedHashSet<>();
        before.forEach((session, choice) -> {
            if (!kept.contains(session)) {
                if (choice.getStanding() != SeatStanding.MARKED) {
                    seats.ended(choice, SeatReason.GIVEN_BACK);
                    touched.add(choice.getSession());
                }
                em.remove(choice);
            }
        });
        boolean mayHaveSeats = seats.placeOf(event.getId(), person.getId()) != null;
        for (EventSession session : wanted) {
            if (!before.containsKey(session.getId())) {
                SessionChoice choice = new SessionChoice(session, person, clock.instant());
                em.persist(choice);
                if (mayHaveSeats && seats.seats(session) != null) {
                    seats.ask(choice, SeatReason.ASKED);
                    touched.add(session);
                }
            }
        }
        Saving.now(em);
        touched.forEach(session -> seats.settle(session, person.getId()));
        trail.record(
                "programme.chosen",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                new TreeSet<>(wanted.stream().map(EventSession::getNumber).toList()).toString());
        return wanted.size();
    }

    private Map<Long, SessionChoice> choices(Long eventId, Long personId) {
        return em.createNamedQuery(SessionChoice.OF_PERSON_AT_EVENT, SessionChoice.class)
                .setParameter("event", eventId)
                .setParameter("person", personId)
                .getResultStream()
                .collect(Collectors.toMap(choice -> choice.getSession().getId(), Function.identity()));
    }
}
