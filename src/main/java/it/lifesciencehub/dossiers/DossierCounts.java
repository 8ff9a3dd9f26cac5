package it.lifesciencehub.dossiers;

import it.lifesciencehub.organisations.OrganisationCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** How many notes and standing papers there are. */
@ApplicationScoped
public class DossierCounts implements OrganisationCounts {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<String, Long> of(Long organisationId) {
        return Map.of(
                "notes", count("Note x WHERE", organisationId),
                "papers", count("Paper x WHERE x.withdrawnAt IS NULL AND", organisationId));
    }

    private Long count(String of, Long organisationId) {
        return em.createQuery("SELECT COUNT(x) FROM " + of + " x.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }
}
