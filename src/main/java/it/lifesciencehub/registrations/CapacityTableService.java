package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.registrations.CapacityTable.About;
import it.lifesciencehub.registrations.CapacityTable.Row;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The table of an event's rules for staff: limit, taken, left, and who waits because of it. Changes nothing. */
@Stateless
@Guarded
public class CapacityTableService {

    /** Names that a row shows; the number says how many more there are. */
    static final int NAMES = 5;
    /** Organisations that are shown: those that have taken most of their shares. */
    private static final int ORGANISATIONS = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CapacityRules capacityRules;

    @Inject
    private PlacesLedger ledger;

    @Any
    @Inject
    private Instance<SessionPlaces> sessions;

    /** What stands how, with what it is counted. */
    private record Standing(boolean confirmed, Counted counted) {}

    /** Somebody who waits. */
    private record Waiter(String name, Counted counted) {}

    @Allow(Role.STAFF)
    public CapacityTable table(Long eventId) {
        EventPlaces places = Refusal.requireFound(em.find(EventPlaces.class, eventId));
        List<CapacityRule> rules = capacityRules.of(eventId);
        PlaceRules limits = PlaceRules.of(places, rules);
        PlaceCount count = ledger.count(eventId);
        List<Standing> taken = taken(eventId);
        List<Waiter> waiting = waiting(eventId);
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                About.TOTAL,
                "",
                places.getCapacityTotal(),
                places.getOverbooked(),
                taken,
                one -> true,
                RegistrationPolicy.eventHasPlaceLeft(limits, count) ? List.of() : waiting,
                null));
        for (CapacityRule rule : rules) {
            rows.add(row(
                    About.valueOf(rule.getSubject().name()),
                    rule.getDetail(),
                    rule.getPlaces(),
                    rule.getOverbooked(),
                    taken,
                    one -> one.rules().contains(rule.getNumber()),
                    RegistrationPolicy.ruleHasPlaceLeft(limits, count, rule.getNumber())
                            ? List.of()
                            : only(waiting, one -> one.rules().contains(rule.getNumber())),
                    rule));
        }
        if (places.getCapacityPerOrganisation() != null) {
            rows.addAll(organisations(places.getCapacityPerOrganisation(), limits, count, taken, waiting));
        }
        return new CapacityTable(
                rows,
                sessions.stream()
                        .flatMap(kept -> kept.at(eventId, NAMES).stream())
                        .toList());
    }

    private List<Row> organisations(
            Integer share, PlaceRules limits, PlaceCount count, List<Standing> taken, List<Waiter> waiting) {
        Map<Long, String> names = new TreeMap<>();
        List<Long> ids = taken.stream()
                .map(one -> one.counted().organisationId())
                .filter(id -> id != null)
                .distinct()
                .sorted(Comparator.<Long>comparingInt(count::takenBy).reversed().thenComparing(id -> id))
                .limit(ORGANISATIONS)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(o.id, o.name) FROM Organisation o"
                                + " WHERE o.id IN :ids",
                        OrganisationName.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(name -> names.put(name.id(), name.name()));
        return ids.stream()
                .map(id -> row(
                        About.ORGANISATION,
                        names.getOrDefault(id, ""),
                        share,
                        Math.max(0, count.takenBy(id) - share),
                        taken,
                        one -> id.equals(one.organisationId()),
                        RegistrationPolicy.organisationHasQuotaLeft(limits, count, id)
                                ? List.of()
                                : only(waiting, one -> id.equals(one.organisationId())),
                        null))
                .toList();
    }

    private static List<Waiter> only(List<Waiter> waiting, Predicate<Counted> counts) {
        return waiting.stream().filter(one -> counts.test(one.counted())).toList();
    }

    private static Row row(
            About about,
            String detail,
            Integer limit,
            int beyond,
            List<Standing> taken,
            Predicate<Counted> counts,
            List<Waiter> stopped,
            CapacityRule rule) {
        Map<Boolean, Long> parts = taken.stream()
                .filter(one -> counts.test(one.counted()))
                .collect(Collectors.partitioningBy(Standing::confirmed, Collectors.counting()));
        int confirmed = parts.get(true).intValue();
        int held = parts.get(false).intValue();
        Instant opens = rule == null ? null : rule.getOpensAt();
        Instant closes = rule == null ? null : rule.getClosesAt();
        return new Row(
                about,
                detail,
                limit,
                confirmed,
                held,
                limit == null ? null : Math.max(0, limit - confirmed - held),
                beyond,
                stopped.size(),
                stopped.stream().limit(NAMES).map(Waiter::name).toList(),
                opens,
                closes);
    }

    private List<Standing> taken(Long eventId) {
        List<Standing> taken = new ArrayList<>();
        em.createQuery(
                        "SELECT r.status, r.quotaOrganisationId, r.ruleNumbers FROM Registration r"
                                + " WHERE r.event.id = :event AND r.status IN :active",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("active", RegistrationBook.ACTIVE)
                .getResultList()
                .forEach(row -> {
                    RegistrationStatus status = (RegistrationStatus) row[0];
                    if (status.isHoldingPlace()) {
                        taken.add(new Standing(
                                status == RegistrationStatus.CONFIRMED, Counted.of((Long) row[1], (String) row[2])));
                    }
                });
        em.createNamedQuery(PlaceHold.HELD_AT, PlaceHold.class)
                .setParameter("event", eventId)
                .getResultStream()
                .forEach(hold -> taken.add(new Standing(false, hold.counted())));
        return taken;
    }

    private List<Waiter> waiting(Long eventId) {
        return em
                .createQuery(
                        "SELECT p.givenName, p.familyName, r.quotaOrganisationId, r.ruleNumbers FROM Registration r"
                                + " JOIN r.person p WHERE r.event.id = :event AND r.status = :waiting"
                                + " ORDER BY r.queuedAt, r.id",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("waiting", RegistrationStatus.WAITLISTED)
                .getResultList()
                .stream()
                .map(row -> new Waiter(row[0] + " " + row[1], Counted.of((Long) row[2], (String) row[3])))
                .toList();
    }
}
