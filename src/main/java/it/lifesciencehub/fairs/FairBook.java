package it.lifesciencehub.fairs;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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

    /** Those in this state, in the order in which they are. */
    static List<FairRequest> of(Collection<FairRequest> requests, FairStatus status) {
        return requests.stream().filter(one -> one.getStatus() == status).toList();
    }

    List<FairRequest> companies(FairStand stand) {
        return companies(requests(stand));
    }

    /** Companies that have a place, by name. */
    static List<FairRequest> companies(Collection<FairRequest> requests) {
        return of(requests, FairStatus.CONFIRMED).stream()
                .sorted((a, b) -> a.getOrganisation()
                        .getName()
                        .compareToIgnoreCase(b.getOrganisation().getName()))
                .toList();
    }

    /** The last one of a company among requests that are in the order in which they came, preferably the one that stands. */
    static Optional<FairRequest> last(Collection<FairRequest> requests, Long organisationId) {
        List<FairRequest> own = requests.stream()
                .filter(one -> one.getOrganisation().getId().equals(organisationId))
                .toList();
        return own.stream()
                .filter(one -> one.getStatus().isStanding())
                .findFirst()
                .or(() -> own.stream().reduce((before, after) -> after));
    }

    /** The request of a company that stands. */
    Optional<FairRequest> standing(FairStand stand, Organisation organisation) {
        return standing(List.of(stand), List.of(organisation.getId())).stream().findFirst();
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
    static Map<Long, Integer> taken(Collection<FairRequest> requests) {
        Map<Long, Integer> taken = new HashMap<>();
        requests.forEach(one -> one.getGiven().forEach((kind, places) -> taken.merge(kind, places, Integer::sum)));
        return taken;
    }

    /** Places that are left, by kind. */
    static Map<Long, Integer> free(Collection<FairKind> kinds, Collection<FairRequest> requests) {
        Map<Long, Integer> taken = taken(requests);
        Map<Long, Integer> free = new HashMap<>();
        kinds.forEach(kind -> free.put(kind.getId(), kind.getPlaces() - taken.getOrDefault(kind.getId(), 0)));
        return free;
    }

    /** What stands of these organisations on these stands. */
    List<FairRequest> standing(Collection<FairStand> stands, Collection<Long> organisations) {
        return stands.isEmpty() || organisations.isEmpty()
                ? List.of()
                : em.createNamedQuery(FairRequest.STANDING_OF_ORGANISATIONS, FairRequest.class)
                        .setParameter(
                                "stands", stands.stream().map(FairStand::getId).toList())
                        .setParameter("organisations", organisations)
                        .setParameter("standing", FairStatus.STANDING)
                        .getResultList();
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
