package it.lifesciencehub.organisations;

import it.lifesciencehub.organisations.PersonRow.Work;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The staff's list of people with the organisations where they work. */
@Stateless
@Guarded
public class PeopleService {

    @PersistenceContext
    private EntityManager em;

    /** A person of the page and one place where they work. */
    public record WorkOf(
            Long personId,
            Long organisationId,
            String organisation,
            String jobTitle,
            JobFunction function,
            boolean delegate) {

        Work work() {
            return new Work(organisationId, organisation, jobTitle, function, delegate);
        }
    }

    @Allow(Role.STAFF)
    public Page<PersonRow> list(PeopleFilter filter, PeopleOrder order, PageRequest request) {
        List<Long> ids = filter.fill(em.createQuery(order.ids(filter), Long.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                ids.size(),
                () -> filter.fill(em.createQuery("SELECT COUNT(p.id) FROM Person p" + filter.where(), Long.class))
                        .getSingleResult());
        return new Page<>(rows(ids), total, request);
    }

    /** All of them, for what must be done with each. */
    @Allow(Role.STAFF)
    public List<Long> ids(PeopleFilter filter, PeopleOrder order) {
        return filter.fill(em.createQuery(order.ids(filter), Long.class)).getResultList();
    }

    /** The rows of these people in the order of the ids; whoever is gone is left out. */
    @Allow(Role.STAFF)
    public List<PersonRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Work>> work = work(ids);
        Map<Long, PersonRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.PersonRow(p.id, p.givenName, p.familyName,"
                                + " e.address, p.phone, p.language, p.createdAt, CASE WHEN EXISTS"
                                + " (SELECT k.id FROM Account k WHERE k.person = p) THEN TRUE ELSE FALSE END)"
                                + " FROM Person p JOIN p.emails e WHERE e.main = TRUE AND p.id IN :ids",
                        PersonRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> row.at(work.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Work>> work(List<Long> people) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.PeopleService$WorkOf(a.person.id, o.id, o.name,"
                                + " a.jobTitle, a.jobFunction, a.delegate) FROM Affiliation a JOIN a.organisation o"
                                + " WHERE a.person.id IN :people AND a.until IS NULL ORDER BY o.name, o.id",
                        WorkOf.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(WorkOf::personId, Collectors.mapping(WorkOf::work, Collectors.toList())));
    }
}
