package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/** The figures on the tabs of an organisation's page, this feature's own and the others'. */
@Stateless
@Guarded
public class OrganisationTabService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<OrganisationCounts> others;

    @Allow(Role.STAFF)
    public Map<String, Long> counts(Long organisationId) {
        Map<String, Long> counts = new HashMap<>();
        counts.put("people", count("Affiliation a WHERE a.until IS NULL", organisationId));
        counts.put("sites", count("Site a WHERE a.closedOn IS NULL", organisationId));
        others.forEach(other -> counts.putAll(other.of(organisationId)));
        return counts;
    }

    private Long count(String of, Long organisationId) {
        return em.createQuery("SELECT COUNT(a) FROM " + of + " AND a.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }
}
