package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.registrations.ReplayPolicy.Step;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plays an event's waiting list again from its record, for staff; changes nothing. */
@Stateless
@Guarded
public class ReplayService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    /** A step and its number; null where it is older than the record. */
    private record Numbered(Long number, Step step) {}

    @Allow(Role.STAFF)
    public OrderCheck check(Long eventId) {
        Event event = Refusal.requireFound(em.find(Event.class, eventId));
        lock.lock(eventId);
        List<PlacesChange> others = em.createNamedQuery(PlacesChange.OF_EVENT, PlacesChange.class)
                .setParameter("event", eventId)
                .getResultList();
        Map<Long, Registration> registrations = em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person WHERE r.event.id = :event",
                        Registration.class)
                .setParameter("event", eventId)
                .getResultStream()
                .collect(Collectors.toMap(Registration::getId, Function.identity()));
        ReplayPolicy.Outcome outcome = ReplayPolicy.replay(steps(eventId, others, registrations), event.getStartsAt());
        List<Long> waiting = registrations.values().stream()
                .filter(one -> one.getStatus() == RegistrationStatus.WAITLISTED)
                .sorted(Comparator.comparing(Registration::getQueuedAt).thenComparing(Registration::getId))
                .map(Registration::getId)
                .toList();
        return new OrderCheck(
                outcome.steps(),
                outcome.promotions(),
                outcome.promotions() - outcome.judged(),
                rules(others),
                outcome.differences().stream()
                        .map(one -> new OrderCheck.Difference(
                                one.registrationId(),
                                registrations
                                        .get(one.registrationId())
                                        .getPerson()
                                        .getName(),
                                one.at(),
                                one.fault().name()))
                        .toList(),
                waiting.equals(outcome.left()));
    }

    private List<Step> steps(Long eventId, List<PlacesChange> others, Map<Long, Registration> registrations) {
        List<Numbered> numbered = new ArrayList<>();
        em.createNamedQuery(RegistrationChange.OF_EVENT, RegistrationChange.class)
                .setParameter("event", eventId)
                .getResultStream()
                .map(change ->
                        new Numbered(change.getStep(), step(change, registrations.get(change.getRegistrationId()))))
                .forEach(numbered::add);
        others.stream()
                .map(change -> new Numbered(change.getStep(), step(change)))
                .forEach(numbered::add);
        // The order within what is older than the record is that of time; the sort keeps it.
        numbered.sort(Comparator.comparing(one -> one.number() == null ? 0L : one.number()));
        return numbered.stream().map(Numbered::step).toList();
    }

    private static Step step(RegistrationChange change, Registration registration) {
        Counted counted = change.counted() == null ? registration.counted() : change.counted();
        return new Step(
                change.getStep() == null ? null : change.getBatch(),
                change.getAt(),
                change.getRegistrationId(),
                change.getTo(),
                change.getReason(),
                counted,
                change.getPartyId(),
                registration.getQueuedAt(),
                null,
                false);
    }

    private static Step step(PlacesChange change) {
        return change.getKind() == PlacesChange.Kind.RULES
                ? Step.rules(change.getBatch(), change.getAt(), PlaceRules.parse(change.getDetail()))
                : Step.hold(
                        change.getBatch(),
                        change.getAt(),
                        change.getSubjectId(),
                        change.counted(),
                        change.getKind() != PlacesChange.Kind.HOLD_ENDED);
    }

    private static List<OrderCheck.Rules> rules(List<PlacesChange> changes) {
        List<OrderCheck.Rules> rules = new ArrayList<>();
        for (PlacesChange change : changes) {
            if (change.getKind() == PlacesChange.Kind.RULES) {
                PlaceRules set = PlaceRules.parse(change.getDetail());
                rules.add(new OrderCheck.Rules(
                        change.getAt(),
                        rules.isEmpty() ? "" : change.getActor(),
                        set.total(),
                        set.perOrganisation(),
                        set.waitingPolicy().name(),
                        set.limits().size()));
            }
        }
        return rules;
    }
}
