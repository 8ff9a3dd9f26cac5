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
import java.util.stream.Collectors;

/** The staff's list of people with the organisations where they work. */
@Stateless
@Guarded
public class PeopleService {

    @PersistenceContext
    private EntityManager em;

    /** A person of the page and one place where they work. */
    public record WorkOf(Long personId, Long organisationId, String organisation, String jobTitle, boolean delegate) {

        Work work() {
            return new Work(organisationId, organisation, jobTitle, delegate);
        }
    }

    @Allow(Role.STAFF)
    public Page<PersonRow> list(PeopleFilter filter, PageRequest request) {
        long total = filter.fill(em.createQuery("SELECT COUNT(p) FROM Person p" + filter.where(), Long.class))
                .getSingleResult();
        List<PersonRow> rows = filter.fill(em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.PersonRow(p.id, p.givenName, p.familyName, e.address,"
                                + " CASE WHEN EXISTS (SELECT k.id FROM Account k WHERE k.person = p) THEN TRUE ELSE FALSE END)"
                                + " FROM Person p JOIN p.emails e" + filter.where() + " AND e.main = TRUE"
                                + " ORDER BY p.familyName, p.givenName, p.id",
                        PersonRow.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        Map<Long, List<Work>> work = work(rows.stream().map(PersonRow::id).toList());
        return new Page<>(
                rows.stream()
                        .map(row -> row.at(work.getOrDefault(row.id(), List.of())))
                        .toList(),
                total,
                request);
    }

    private Map<Long, List<Work>> work(List<Long> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.PeopleService$WorkOf(a.person.id, o.id, o.name,"
                                + " a.jobTitle, a.delegate) FROM Affiliation a JOIN a.organisation o"
                                + " WHERE a.person.id IN :people AND a.until IS NULL ORDER BY o.name, o.id",
                        WorkOf.class)
                .setParameter("people", people)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(WorkOf::personId, Collectors.mapping(WorkOf::work, Collectors.toList())));
    }
}
