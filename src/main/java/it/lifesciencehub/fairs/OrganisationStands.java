package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps the rules of collective stands while two organisations become one, or two again: what becomes free goes to those
 * who wait, and nothing is given twice. In the caller's transaction, and before the organisations are locked, as those who
 * ask for a place do: lock, change the requests, settle.
 */
@ApplicationScoped
public class OrganisationStands {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FairAccess access;

    @Inject
    private FairBook book;

    @Inject
    private FairAllocation allocation;

    @Inject
    private Clock clock;

    /**
     * Stands of coming fairs that are held.
     *
     * @param organisationIds whose requests they are about
     * @param confirmed requests of these organisations that had places when the stand was held, by event
     */
    public record Held(List<Long> organisationIds, Map<Long, Set<Long>> confirmed) {}

    /** Holds every stand of a coming fair for which one of these organisations ever asked, in the order of id. */
    public Held hold(Collection<Long> organisationIds) {
        List<Long> organisations = List.copyOf(organisationIds);
        Map<Long, Set<Long>> confirmed = new TreeMap<>();
        for (FairStand stand : coming(organisations)) {
            access.lock(stand);
            confirmed.put(stand.getEvent().getId(), confirmed(stand, organisations));
        }
        return new Held(organisations, confirmed);
    }

    private Set<Long> confirmed(FairStand stand, List<Long> organisations) {
        return book.standing(List.of(stand), organisations).stream()
                .filter(FairRequest::isConfirmed)
                .map(FairRequest::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * After the requests have changed: where one has lost its places, those who wait move up; one that has them again is
     * put on the waiting list where they were given to others meanwhile.
     */
    public void settle(Held held) {
        if (coming(held.organisationIds()).stream()
                .anyMatch(
                        stand -> !held.confirmed().containsKey(stand.getEvent().getId()))) {
            // Somebody asked between the look and the lock: everything is tried once more.
            throw new Refusal(CommonReason.BUSY);
        }
        held.confirmed().forEach((event, before) -> settle(access.require(event), held.organisationIds(), before));
    }

    private void settle(FairStand stand, List<Long> organisations, Set<Long> before) {
        Set<Long> now = confirmed(stand, organisations);
        now.stream()
                .filter(one -> !before.contains(one))
                .map(one -> em.find(FairRequest.class, one))
                .filter(one -> !isCovered(stand, one))
                .forEach(allocation::wait);
        if (!now.containsAll(before)) {
            allocation.moveUp(stand);
        }
    }

    /** Whether there are places for it, and no more of its kinds are given out than there are. */
    private boolean isCovered(FairStand stand, FairRequest request) {
        Map<Long, Integer> free = FairBook.free(book.kinds(stand), book.requests(stand));
        return !request.getGiven().isEmpty()
                && request.getGiven().keySet().stream().allMatch(kind -> free.getOrDefault(kind, 0) >= 0);
    }

    private List<FairStand> coming(List<Long> organisations) {
        return em.createQuery(
                        "SELECT s FROM FairStand s JOIN FETCH s.event e WHERE e.endsAt > :now AND EXISTS (SELECT r.id FROM"
                                + " FairRequest r WHERE r.stand = s AND r.organisation.id IN :organisations)"
                                + " ORDER BY s.id",
                        FairStand.class)
                .setParameter("now", clock.instant())
                .setParameter("organisations", organisations)
                .getResultList();
    }
}
