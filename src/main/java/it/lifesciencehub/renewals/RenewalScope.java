package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipBook;
import it.lifesciencehub.shared.SearchText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The memberships that a run is for, as a condition of a query over {@code m} and its organisation {@code o}. */
final class RenewalScope {

    private final StringBuilder where = new StringBuilder(" WHERE m.status IN :open AND m.category.id IN :categories");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private RenewalScope() {
        parameters.put("open", MembershipBook.OPEN);
    }

    static RenewalScope of(RenewalRun run) {
        RenewalScope scope = new RenewalScope();
        scope.parameters.put("categories", run.getCategories());
        scope.and("o.sizeClass = :size", "size", run.getSizeClass());
        scope.and("o.province = :province", "province", run.getProvince());
        scope.and(
                "o.searchText LIKE :like ESCAPE '!'",
                "like",
                run.getWords() == null ? null : SearchText.like(run.getWords()));
        return scope;
    }

    /** Those behind this one, in the order of their ids. */
    RenewalScope after(Long membershipId) {
        and("m.id > :after", "after", membershipId);
        return this;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }

    TypedQuery<Long> count(EntityManager em) {
        return filled(em.createQuery("SELECT COUNT(m) FROM Membership m JOIN m.organisation o" + where, Long.class));
    }

    TypedQuery<Membership> list(EntityManager em) {
        return filled(em.createQuery(
                "SELECT m FROM Membership m JOIN FETCH m.organisation o JOIN FETCH m.category" + where
                        + " ORDER BY m.id",
                Membership.class));
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
