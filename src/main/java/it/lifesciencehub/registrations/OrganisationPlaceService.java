package it.lifesciencehub.registrations;

import it.lifesciencehub.registrations.OrganisationPlaceFilter.Time;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that was booked in an organisation's name, for staff. */
@Stateless
@Guarded
public class OrganisationPlaceService {

    private static final String OF = "o.id = :organisation AND e.endsAt ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Coming events soonest first, past ones newest first. */
    @Allow(Role.STAFF)
    public Page<PlaceRow> list(Long organisationId, OrganisationPlaceFilter filter, PageRequest request) {
        boolean past = filter.time() == Time.PAST;
        String where = OF + (past ? "<=" : ">") + " :now" + (filter.status() == null ? "" : " AND r.status = :status");
        long total = bind(
                        em.createQuery(
                                "SELECT COUNT(r) FROM Registration r JOIN r.event e JOIN r.organisation o WHERE "
                                        + where,
                                Long.class),
                        organisationId,
                        filter)
                .getSingleResult();
        List<PlaceRow> rows = bind(
                        em.createQuery(
                                PlaceService.ROWS + where + " ORDER BY e.startsAt" + (past ? " DESC" : "")
                                        + ", e.id, p.familyName, r.id",
                                PlaceRow.class),
                        organisationId,
                        filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** How many there are, coming and past. */
    @Allow(Role.STAFF)
    public Map<Time, Long> counts(Long organisationId) {
        Map<Time, Long> counts = new EnumMap<>(Time.class);
        for (Time time : Time.values()) {
            counts.put(
                    time,
                    em.createQuery(
                                    "SELECT COUNT(r) FROM Registration r JOIN r.event e JOIN r.organisation o WHERE "
                                            + OF + (time == Time.PAST ? "<=" : ">") + " :now",
                                    Long.class)
                            .setParameter("organisation", organisationId)
                            .setParameter("now", clock.instant())
                            .getSingleResult());
        }
        return counts;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Long organisationId, OrganisationPlaceFilter filter) {
        query.setParameter("organisation", organisationId).setParameter("now", clock.instant());
        return filter.status() == null ? query : query.setParameter("status", filter.status());
    }
}
