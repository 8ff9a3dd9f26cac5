package it.lifesciencehub.registrations;

import it.lifesciencehub.events.CapacityRules;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Consumer;

/** The staff's desk of an event's registrations: lists, export, and the check of the counters. */
@Stateless
@Guarded
public class RegistrationDeskService {

    private static final String ROW = "SELECT NEW it.lifesciencehub.registrations.RegistrationRow(r.id, p.id,"
            + " p.givenName, p.familyName, m.address, o.id, o.name, r.status, r.queuedAt, r.changedAt)";
    private static final String FROM = " FROM Registration r JOIN r.person p JOIN p.emails m LEFT JOIN r.organisation o"
            + " WHERE r.event.id = :event AND m.main = TRUE";
    private static final String ORDER = " ORDER BY r.queuedAt, r.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private CapacityRules capacityRules;

    @Inject
    private PlacesLock lock;

    /** The event of the list; refuses where there is none. */
    @Allow(Role.STAFF)
    public Event event(Long eventId) {
        return Refusal.requireFound(em.find(Event.class, eventId));
    }

    @Allow(Role.STAFF)
    public EventPlaces places(Long eventId) {
        return Refusal.requireFound(em.find(EventPlaces.class, eventId));
    }

    /** One page of the registrations, in the order in which they came. */
    @Allow(Role.STAFF)
    public Page<RegistrationRow> list(Long eventId, RegistrationFilter filter, PageRequest page) {
        String where = where(filter);
        Long total = bind(em.createQuery("SELECT COUNT(r)" + FROM + where, Long.class), eventId, filter)
                .getSingleResult();
        List<RegistrationRow> rows = bind(
                        em.createQuery(ROW + FROM + where + ORDER, RegistrationRow.class), eventId, filter)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, total, page);
    }

    /** Gives every row that the filter lets through to the taker, a part of the list at a time. */
    @Allow(Role.STAFF)
    public void export(Long eventId, RegistrationFilter filter, Consumer<RegistrationRow> taker) {
        event(eventId);
        int part = 500;
        for (int offset = 0; ; offset += part) {
            List<RegistrationRow> rows = bind(
                            em.createQuery(ROW + FROM + where(filter) + ORDER, RegistrationRow.class), eventId, filter)
                    .setFirstResult(offset)
                    .setMaxResults(part)
                    .getResultList();
            rows.forEach(taker);
            if (rows.size() < part) {
                return;
            }
        }
    }

    /** Counts the registrations and held places under the lock and compares with what is stored; changes nothing. */
    @Allow(Role.STAFF)
    public PlacesCheck check(Long eventId) {
        EventPlaces places = lock.lock(eventId);
        PlacesLedger.Standing found = ledger.standing(eventId);
        PlaceCount count = ledger.count(eventId);
        List<PlacesCheck.Rule> rules = capacityRules.of(eventId).stream()
                .map(rule -> new PlacesCheck.Rule(
                        rule.getSubject().name(),
                        rule.getDetail(),
                        rule.getPlaces(),
                        count.takenIn(rule.getNumber()),
                        rule.getTaken(),
                        rule.getOverbooked()))
                .toList();
        boolean withinTotal = places.getCapacityTotal() == null
                || count.taken() <= places.getCapacityTotal() + places.getOverbooked();
        boolean withinShares = count.beyondShare(places.getCapacityPerOrganisation()) <= places.getShareOverdrawn();
        boolean right = withinTotal
                && withinShares
                && rules.stream().allMatch(PlacesCheck.Rule::right)
                && found.of(RegistrationStatus.CONFIRMED) == places.getConfirmed()
                && found.of(RegistrationStatus.OFFERED) == places.getOffered()
                && found.held() == places.getHeld()
                && found.of(RegistrationStatus.WAITLISTED) == places.getWaiting()
                && found.of(RegistrationStatus.REQUESTED) == places.getRequested();
        return new PlacesCheck(
                found.of(RegistrationStatus.CONFIRMED),
                found.of(RegistrationStatus.WAITLISTED),
                found.of(RegistrationStatus.REQUESTED),
                found.of(RegistrationStatus.OFFERED) + found.held(),
                places.getConfirmed(),
                places.getWaiting(),
                places.getRequested(),
                places.getOffered() + places.getHeld(),
                overdrawn(places, count),
                rules,
                right);
    }

    private List<String> overdrawn(EventPlaces places, PlaceCount count) {
        Integer share = places.getCapacityPerOrganisation();
        List<Long> ids = count.organisationsBeyond(share);
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("SELECT o.name FROM Organisation o WHERE o.id IN :ids ORDER BY o.name", String.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static String where(RegistrationFilter filter) {
        String status = filter.status() == null ? " AND r.status IN :active" : " AND r.status = :status";
        return status
                + (filter.hasWords()
                        ? " AND (p.searchText LIKE :like ESCAPE '!' OR o.searchText LIKE :like ESCAPE '!')"
                        : "");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Long eventId, RegistrationFilter filter) {
        query.setParameter("event", eventId);
        if (filter.status() == null) {
            query.setParameter("active", RegistrationBook.ACTIVE);
        } else {
            query.setParameter("status", filter.status());
        }
        if (filter.hasWords()) {
            query.setParameter("like", SearchText.like(filter.words()));
        }
        return query;
    }
}
