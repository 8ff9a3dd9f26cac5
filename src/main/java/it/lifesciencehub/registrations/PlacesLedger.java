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

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CapacityRules capacityRules;

    PlaceRules rules(EventPlaces places) {
        return PlaceRules.of(places, capacityRules.of(places.getEventId()));
    }

    /** With what somebody's place is counted who comes in the organisation's name, or null for nobody's. */
    Counted countedFor(EventPlaces places, Organisation organisation) {
        return new Counted(quotaOf(places, organisation), numbers(applying(places, organisation)));
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
        return count(counts(eventId), holds(eventId));
    }

    private static PlaceCount count(List<Object[]> registrations, List<Object[]> holds) {
        PlaceCount count = new PlaceCount();
        for (Object[] row : registrations) {
            if (((RegistrationStatus) row[0]).isHoldingPlace()) {
                count.take(Counted.of((Long) row[1], (String) row[2]), ((Number) row[3]).intValue());
            }
        }
        for (Object[] row : holds) {
            count.take(Counted.of((Long) row[0], (String) row[1]), ((Number) row[2]).intValue());
        }
        return count;
    }

    /** How many registrations stand how, and how many places are held without a name. */
    Standing standing(Long eventId) {
        return standing(counts(eventId), holds(eventId));
    }

    private static Standing standing(List<Object[]> registrations, List<Object[]> holds) {
        Map<RegistrationStatus, Integer> found = new EnumMap<>(RegistrationStatus.class);
        for (Object[] row : registrations) {
            found.merge((RegistrationStatus) row[0], ((Number) row[3]).intValue(), Integer::sum);
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

    /** Writes every counter as a count gives it. */
    void recount(EventPlaces places) {
        Long eventId = places.getEventId();
        List<Object[]> registrations = counts(eventId);
        List<Object[]> holds = holds(eventId);
        Standing found = standing(registrations, holds);
        PlaceCount count = count(registrations, holds);
        places.record(
                found.of(RegistrationStatus.CONFIRMED),
                found.of(RegistrationStatus.OFFERED),
                found.held(),
                found.of(RegistrationStatus.WAITLISTED),
                found.of(RegistrationStatus.REQUESTED));
        places.overdraw(count.beyondShare(places.getCapacityPerOrganisation()));
        for (CapacityRule rule : capacityRules.of(eventId)) {
            rule.record(count.takenIn(rule.getNumber()));
        }
        places.closeBatch();
        em.flush();
    }

    private List<Object[]> counts(Long eventId) {
        return em.createNamedQuery(Registration.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList();
    }

    private List<Object[]> holds(Long eventId) {
        return em.createNamedQuery(PlaceHold.COUNTS, Object[].class)
                .setParameter("event", eventId)
                .getResultList();
    }
}
