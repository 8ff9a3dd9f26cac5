package it.lifesciencehub.fairs;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what belongs to a collective stand; whoever asks has been let in already. */
@ApplicationScoped
class FairBook {

    @PersistenceContext
    private EntityManager em;

    List<FairKind> kinds(FairStand stand) {
        return of(FairKind.OF_STAND, FairKind.class, stand);
    }

    /** All requests, also those that ended, in the order in which they came. */
    List<FairRequest> requests(FairStand stand) {
        return of(FairRequest.OF_STAND, FairRequest.class, stand);
    }

    List<FairRequest> requests(FairStand stand, FairStatus status) {
        return requests(stand).stream().filter(one -> one.getStatus() == status).toList();
    }

    /** Companies that have a place, by name. */
    List<FairRequest> companies(FairStand stand) {
        return requests(stand, FairStatus.CONFIRMED).stream()
                .sorted((a, b) -> a.getOrganisation()
                        .getName()
                        .compareToIgnoreCase(b.getOrganisation().getName()))
                .toList();
    }

    /** The last request of a company, preferably the one that stands. */
    Optional<FairRequest> of(FairStand stand, Long organisationId) {
        List<FairRequest> found = em.createNamedQuery(FairRequest.OF_ORGANISATION, FairRequest.class)
                .setParameter("stand", stand.getId())
                .setParameter("organisation", organisationId)
                .getResultList();
        return found.stream()
                .filter(one -> one.getStatus().isStanding())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    Optional<FairRequest> standing(FairStand stand, Organisation organisation) {
        return of(stand, organisation.getId()).filter(one -> one.getStatus().isStanding());
    }

    List<FairItem> items(FairStand stand) {
        return of(FairItem.OF_STAND, FairItem.class, stand);
    }

    List<FairHanded> handed(FairStand stand) {
        return of(FairHanded.OF_STAND, FairHanded.class, stand);
    }

    List<FairHanded> handed(FairRequest request) {
        return ofRequest(FairHanded.OF_REQUEST, FairHanded.class, request);
    }

    Optional<FairHanded> handed(FairRequest request, FairItem item) {
        return handed(request).stream()
                .filter(one -> one.getItem().equals(item))
                .findFirst();
    }

    List<FairReminder> reminders(FairStand stand) {
        return of(FairReminder.OF_STAND, FairReminder.class, stand);
    }

    List<FairCost> costs(FairStand stand) {
        return of(FairCost.OF_STAND, FairCost.class, stand);
    }

    /** All versions, the last one of each company last. */
    List<FairStatement> statements(FairStand stand) {
        return of(FairStatement.OF_STAND, FairStatement.class, stand);
    }

    /** All versions of one company, the last one first. */
    List<FairStatement> statements(FairRequest request) {
        return ofRequest(FairStatement.OF_REQUEST, FairStatement.class, request);
    }

    /** The last version of each company, by request. */
    Map<Long, FairStatement> lastStatements(FairStand stand) {
        Map<Long, FairStatement> last = new HashMap<>();
        statements(stand).forEach(one -> last.put(one.getRequest().getId(), one));
        return last;
    }

    /** Places that are given out, by kind. */
    Map<Long, Integer> taken(FairStand stand) {
        Map<Long, Integer> taken = new HashMap<>();
        requests(stand, FairStatus.CONFIRMED)
                .forEach(one -> taken.merge(one.getKind().getId(), one.getPlaces(), Integer::sum));
        return taken;
    }

    /** Places that are left, by kind. */
    Map<Long, Integer> free(FairStand stand) {
        Map<Long, Integer> taken = taken(stand);
        Map<Long, Integer> free = new HashMap<>();
        kinds(stand).forEach(kind -> free.put(kind.getId(), kind.getPlaces() - taken.getOrDefault(kind.getId(), 0)));
        return free;
    }

    /** How many people have a place at the fair, by organisation. */
    Map<Long, Long> booked(FairStand stand) {
        Map<Long, Long> booked = new HashMap<>();
        em.createQuery(
                        "SELECT o.id, COUNT(r) FROM Registration r JOIN r.organisation o WHERE r.event.id = :event"
                                + " AND r.status = :confirmed GROUP BY o.id",
                        Object[].class)
                .setParameter("event", stand.getEvent().getId())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList()
                .forEach(row -> booked.put((Long) row[0], (Long) row[1]));
        return booked;
    }

    private <T> List<T> of(String query, Class<T> type, FairStand stand) {
        return em.createNamedQuery(query, type)
                .setParameter("stand", stand.getId())
                .getResultList();
    }

    private <T> List<T> ofRequest(String query, Class<T> type, FairRequest request) {
        return em.createNamedQuery(query, type)
                .setParameter("request", request.getId())
                .getResultList();
    }
}
