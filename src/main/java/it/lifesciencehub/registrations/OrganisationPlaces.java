package it.lifesciencehub.registrations;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the rules of booking while organisations become one, or two again: their registrations change the organisation
 * that they are counted with, and no share may be exceeded by that. In the caller's transaction, in this order: lock,
 * move the registrations, count, settle.
 */
@ApplicationScoped
public class OrganisationPlaces {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private PlacesLedger ledger;

    @Inject
    private Clock clock;

    /**
     * Coming events whose places are locked.
     *
     * @param overdrawn places beyond the shares of organisations, by event; more than none only after a share was lowered
     */
    public record Locked(List<Long> organisationIds, Map<Long, Long> overdrawn) {

        public Collection<Long> eventIds() {
            return overdrawn.keySet();
        }
    }

    /** Locks every coming event, in the order of id, at which one of these organisations has a standing registration. */
    public Locked lock(Collection<Long> organisationIds) {
        List<Long> organisations = List.copyOf(organisationIds);
        Map<Long, Long> overdrawn = new TreeMap<>();
        for (Long event : coming(organisations)) {
            lock.lock(event);
            overdrawn.put(event, 0L);
        }
        requireAllOf(organisations, overdrawn.keySet());
        overdrawn.replaceAll((event, none) -> overdrawn(event));
        return new Locked(organisations, overdrawn);
    }

    /**
     * Counts each standing registration of the locked events with the organisation that the rules now say.
     *
     * @return titles of the events at which a share is exceeded by more than before; nothing may be committed then
     */
    public List<LocalisedText> count(Locked locked) {
        requireAllOf(locked.organisationIds(), locked.eventIds());
        List<LocalisedText> exceeded = new ArrayList<>();
        locked.overdrawn().forEach((id, before) -> {
            Event event = em.find(Event.class, id);
            book.requota(event, em.find(EventPlaces.class, id));
            em.flush();
            if (overdrawn(id) > before) {
                exceeded.add(event.getTitle());
            }
        });
        return exceeded;
    }

    /** Gives places that have become free to those who wait, and writes the counters. */
    public void settle(Locked locked) {
        for (Long id : locked.eventIds()) {
            book.settle(em.find(Event.class, id), em.find(EventPlaces.class, id));
        }
    }

    /**
     * Past events at which these two together had more than an organisation's share. What was counted apart then stays
     * so: it broke no rule.
     */
    public List<Long> pastBeyondShare(Long one, Long two) {
        return em.createQuery(
                        "SELECT r.event.id FROM Registration r, EventPlaces p WHERE p.eventId = r.event.id"
                                + " AND r.event.endsAt <= :now AND p.capacityPerOrganisation IS NOT NULL"
                                + " AND r.quotaOrganisationId IN :both AND r.status IN :holding"
                                + " GROUP BY r.event.id, p.capacityPerOrganisation"
                                + " HAVING COUNT(r) > p.capacityPerOrganisation ORDER BY r.event.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("both", List.of(one, two))
                .setParameter("holding", holding())
                .getResultList();
    }

    /** Somebody booked between the look and the lock: their event is not locked, so everything is tried once more. */
    private void requireAllOf(List<Long> organisations, Collection<Long> events) {
        if (!events.containsAll(coming(organisations))) {
            throw new Refusal(CommonReason.BUSY);
        }
    }

    private List<Long> coming(List<Long> organisations) {
        return em.createQuery(
                        "SELECT e.id FROM Event e WHERE e.endsAt > :now AND (EXISTS (SELECT r.id FROM Registration r"
                                + " LEFT JOIN r.organisation o WHERE r.event = e AND r.status IN :active"
                                + " AND (o.id IN :organisations OR r.quotaOrganisationId IN :organisations))"
                                + " OR EXISTS (SELECT h.id FROM PlaceHold h WHERE h.event = e AND h.status = :held"
                                + " AND (h.organisation.id IN :organisations"
                                + " OR h.quotaOrganisationId IN :organisations))) ORDER BY e.id",
                        Long.class)
                .setParameter("now", clock.instant())
                .setParameter("active", RegistrationBook.ACTIVE)
                .setParameter("held", HoldStatus.HELD)
                .setParameter("organisations", organisations)
                .getResultList();
    }

    private long overdrawn(Long eventId) {
        return ledger.count(eventId)
                .beyondShare(em.find(EventPlaces.class, eventId).getCapacityPerOrganisation());
    }

    private static List<RegistrationStatus> holding() {
        return RegistrationBook.ACTIVE.stream()
                .filter(RegistrationStatus::isHoldingPlace)
                .toList();
    }
}
