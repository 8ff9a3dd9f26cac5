package it.lifesciencehub.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;

/** Makes queries of what a filter asks for. For the services of this feature, which decide who may. */
@ApplicationScoped
class OrganisationFinder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The query with the filter's values in it. */
    <T> TypedQuery<T> query(String text, Class<T> type, OrganisationFilter filter) {
        return filter.fill(em.createQuery(text, type), municipalities(filter), clock.instant());
    }

    /** Names are compared here and not in the database, which knows accents or not. */
    private List<String> municipalities(OrganisationFilter filter) {
        return !filter.asksForMunicipalities()
                ? List.of()
                : filter.in(em.createQuery(
                                "SELECT DISTINCT o.municipality FROM Organisation o WHERE o.municipality IS NOT NULL",
                                String.class)
                        .getResultList());
    }
}
