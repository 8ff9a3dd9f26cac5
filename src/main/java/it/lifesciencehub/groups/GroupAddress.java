package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.EntityManager;

/** Groups by what stands in their addresses. Says nothing of who may see them. */
public final class GroupAddress {

    private GroupAddress() {}

    /** @throws Refusal as not found where no group has this slug */
    public static WorkGroup require(EntityManager em, String slug) {
        return Refusal.requireFound(em.createNamedQuery(WorkGroup.BY_SLUG, WorkGroup.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }
}
