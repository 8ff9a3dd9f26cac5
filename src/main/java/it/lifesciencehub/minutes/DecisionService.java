package it.lifesciencehub.minutes;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
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

/** A group's decisions across its meetings. */
@Stateless
@Guarded
public class DecisionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    /**
     * The latest first; those of minutes that are still a draft for those who run the group.
     *
     * @param words anywhere in the text; empty for all
     * @param year null for all
     */
    @Allow(Role.PERSON)
    public Page<DecisionRow> list(Long groupId, String words, Integer year, PageRequest request) {
        groups.requireMember(groupId);
        StringBuilder condition = new StringBuilder("WHERE d.group.id = :group AND d.searchText LIKE :like ESCAPE '!'");
        if (!groups.mayRun(groupId)) {
            condition.append(" AND m.state <> it.lifesciencehub.minutes.MinutesState.DRAFT");
        }
        if (year != null) {
            condition.append(" AND d.year = :year");
        }
        List<DecisionRow> rows = query(
                        DecisionRow.SELECT + condition + " ORDER BY d.decidedOn DESC, e.position, d.position, d.id",
                        DecisionRow.class,
                        groupId,
                        words,
                        year)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> query(
                                "SELECT COUNT(d) FROM Decision d JOIN d.entry e JOIN e.minutes m " + condition,
                                Long.class,
                                groupId,
                                words,
                                year)
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }

    /** The years in which the group decided something, the latest first. */
    @Allow(Role.PERSON)
    public List<Integer> years(Long groupId) {
        groups.requireMember(groupId);
        return em.createQuery(
                        "SELECT DISTINCT d.year FROM Decision d WHERE d.group.id = :group ORDER BY d.year DESC",
                        Integer.class)
                .setParameter("group", groupId)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type, Long groupId, String words, Integer year) {
        TypedQuery<T> query =
                em.createQuery(jpql, type).setParameter("group", groupId).setParameter("like", SearchText.like(words));
        return year == null ? query : query.setParameter("year", year);
    }
}
