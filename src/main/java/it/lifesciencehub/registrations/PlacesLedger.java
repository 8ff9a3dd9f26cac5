package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts an event's places, always from the registrations and the held places themselves, under the lock. */
@ApplicationScoped
class PlacesLedger {

    private static final List<RegistrationStatus> HOLDING = RegistrationBook.ACTIVE.stream()
            .filter(RegistrationStatus::isHoldingPlace)
            .toList();
    private static final List<RegistrationStatus> WAITING = RegistrationBook.ACTIVE.stream()
            .filter(status -> !status.isHoldingPlace())
            .toList();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CapacityRules capacityRules;

    /**
     * Everything that a decision about places needs, read once.
     *
     * @param rules for parts of those who come
     * @param limits of all rules
     * @param count what is taken of them; counts on with each place that is given
     */
    record Reading(List<CapacityRule> rules, PlaceRules limits, PlaceCount count, Standing standing) {}

    Reading read(EventPlaces places) {
        Long eventId = places.getEventId();
        List<CapacityRule> rules = capacityRules.of(eventId);
        List<Object[]> taken = taken(eventId);
        List<Object[]> holds = holds(eventId);
        return new Reading(
                rules, PlaceRules.of(places, rules), count(taken, holds), standing(taken, waiting(eventId), holds));
    }

    /** With what somebody's place is counted who comes in the organisation's name, or null for nobody's. */
    static Counted countedFor(EventPlaces places, List<CapacityRule> rules, Organisation organisation) {
        return new Counted(
                quotaOf(places, organisation),
                numbers(rules.stream()
                        .filter(rule -> rule.isAbout(organisation))
                        .toList()));
    }

    /** The rules that are about those who come in the organisation's name. */
    List<CapacityRule> applying(EventPlaces places, Organisation organisation) {
        return capacityRules.of(places.getEventId()).stream()
                .filter(rule -> rule.isAbout(organisation))
                .toList();
    }

    static Set<Integer> numbers(List<CapacityRule> rules) {
        return rules.stream().map(CapacityRule::getNumber).collect(Collectors.toSet());
    }

    static Long quotaOf(EventPlaces places, Organisation organisation) {
        if (organisation == null) {
            return null;
        }
        return places.isGroupCountsTogether() ? organisation.topmost().getId() : organisation.getId();
    }

    /** What is taken now: places that are confirmed, offered or held. */
    PlaceCount count(Long eventId) {
        return count(taken(eventId), holds(eventId));
    }

    private static PlaceCount count(List<Object[]> taken, List<Object[]> holds) {
        PlaceCount count = new PlaceCount();
        for (Object[] row : taken) {
            count.take(Counted.of((Long) row[1], (String) row[2]), ((Number) row[3]).intValue());
        }
        for (Object[] row : holds) {
            count.take(Counted.of((Long) row[0], (String) row[1]), ((Number) row[2]).intValue());
        }
        return count;
    }

    /** How many registrations stand how, and how many places are held without a name. */
    Standing standing(Long eventId) {
        return standing(taken(eventId), waiting(eventId), holds(eventId));
    }

    private static Standing standing(List<Object[]> taken, List<Object[]> waiting, List<Object[]> holds) {
        Map<RegistrationStatus, Integer> found = new EnumMap<>(RegistrationStatus.class);
        for (Object[] row : taken) {
            found.merge((RegistrationStatus) row[0], ((Number) row[3]).intValue(), Integer::sum);
        }
        for (Object[] row : waiting) {
            found.merge((RegistrationStatus) row[0], ((Number) row[1]).intValue(), Integer::sum);
        }
        int held = holds.stream().mapToInt(row -> ((Number) row[2]).intValue()).sum();
        return new Standing(found, held);
    }

    /** @param held places without a name */
    record Standing(Map<RegistrationStatus, Integer> byStatus, int held) {

        int of(RegistrationStatus status) {
            return byStatus.getOrDefault(status, 0);
        }
    }

    /** Writes every counter as a reading gives it, of which nothing has changed since. */
    void write(EventPlaces places, Reading reading) {
        Standing found = reading.standing();
        places.record(
                found.of(RegistrationStatus.CONFIRMED),
                found.of(RegistrationStatus.OFFERED),
                found.held(),
                found.of(RegistrationStatus.WAITLISTED),
                found.of(RegistrationStatus.REQUESTED));
        places.overdraw(reading.count().beyondShare(places.getCapacityPerOrganisation()));
        for (CapacityRule rule : reading.rules()) {
            rule.record(reading.count().takenIn(rule.getNumber()));
        }
        places.closeBatch();
        em.flush();
    }

    private List<Object[]> taken(Long eventId) {
        return em.createNamedQuery(Registration.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .setParameter("holding", HOLDING)
                .getResultList();
    }

    /** Counted apart, and by their state alone, since a waiting list may be long and is counted with each booking. */
    private List<Object[]> waiting(Long eventId) {
        return em.createNamedQuery(Registration.WAITING_COUNTS, Object[].class)
                .setParameter("event", eventId)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    private List<Object[]> holds(Long eventId) {
        return em.createNamedQuery(PlaceHold.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
