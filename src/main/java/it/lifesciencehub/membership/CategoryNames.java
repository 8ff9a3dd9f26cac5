package it.lifesciencehub.membership;

import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the categories of members are called, for lists that are filtered by them. */
@Stateless
@Guarded
public class CategoryNames {

    @PersistenceContext
    private EntityManager em;

    /** Names by code, in the categories' order; those that are no longer given, too, for somebody may still have them. */
    @Allow(Role.STAFF)
    public Map<String, LocalisedText> byCode() {
        Map<String, LocalisedText> names = new LinkedHashMap<>();
        em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultList()
                .forEach(category -> names.put(category.getCode(), category.getName()));
        return names;
    }
}
