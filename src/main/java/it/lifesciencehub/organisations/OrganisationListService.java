package it.lifesciencehub.organisations;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds organisations for staff. First the ids of a page in their order, from an index where there is one; then the rows
 * of these ids alone, for counting people is dear.
 */
@Stateless
@Guarded
public class OrganisationListService {

    private static final String ROW = "SELECT NEW it.lifesciencehub.organisations.OrganisationRow("
            + "o.id, o.externalId, o.name, o.alternativeName, o.acronym, o.kind, o.sizeClass, "
            + "o.vatNumber, o.fiscalCode, o.recipientCode, o.certifiedEmail, o.atecoCode, o.atecoYear, "
            + "o.address, o.postcode, o.municipality, o.province, o.country, o.website, o.email, o.phone, "
            + "o.foundedYear, o.active, o.membershipStatus, o.membershipCategory, o.lastActivityAt, " + "o.createdAt "
            + ", (SELECT COUNT(a.id) FROM Affiliation a WHERE a.organisation.id = o.id AND a.until IS NULL),"
            + " (SELECT COUNT(d.id) FROM Affiliation d WHERE d.organisation.id = o.id AND d.until IS NULL"
            + " AND d.delegate = TRUE)) FROM Organisation o WHERE o.id IN :ids";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationFinder finder;

    /** A sector of one of the organisations that rows are made of. */
    public record SectorOf(Long organisationId, Sector sector) {}

    @Allow(Role.STAFF)
    public Page<OrganisationRow> list(OrganisationFilter filter, OrganisationOrder order, PageRequest request) {
        List<Long> ids = ids(finder.query(order.ids(filter), Object.class, filter)
                .setFirstResult(request.offset())
                .setMaxResults(request.size()));
        String count = "SELECT COUNT(o.id) FROM Organisation o" + filter.from() + filter.where();
        long total = Page.total(
                request,
                ids.size(),
                () -> finder.query(count, Long.class, filter).getSingleResult());
        return new Page<>(rows(ids), total, request);
    }

    /** All of them, for what must be done with each. */
    @Allow(Role.STAFF)
    public List<Long> ids(OrganisationFilter filter, OrganisationOrder order) {
        return ids(finder.query(order.ids(filter), Object.class, filter));
    }

    private static List<Long> ids(TypedQuery<Object> query) {
        return query.getResultStream()
                .map(row -> row instanceof Object[] values ? (Long) values[0] : (Long) row)
                .toList();
    }

    /** The rows of these organisations in the order of the ids; whatever is gone is left out. */
    @Allow(Role.STAFF)
    public List<OrganisationRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, OrganisationRow> rows = em.createQuery(ROW, OrganisationRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(OrganisationRow::id, Function.identity()));
        sectors(rows.keySet())
                .forEach(found -> rows.get(found.organisationId()).sectors().add(found.sector()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private List<SectorOf> sectors(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT NEW it.lifesciencehub.organisations.OrganisationListService$SectorOf(o.id, s)"
                                        + " FROM Organisation o JOIN o.sectors s WHERE o.id IN :ids",
                                SectorOf.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The provinces in which there are organisations. */
    @Allow(Role.STAFF)
    public List<String> provinces() {
        return em.createQuery(
                        "SELECT DISTINCT o.province FROM Organisation o WHERE o.province IS NOT NULL ORDER BY o.province",
                        String.class)
                .getResultList();
    }
}
