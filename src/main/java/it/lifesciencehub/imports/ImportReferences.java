package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationReferences;
import it.lifesciencehub.organisations.OrganisationReferences.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which organisations something hangs on: whatever table has a foreign key to them, also one of a feature that this one
 * does not know.
 */
@ApplicationScoped
class ImportReferences {

    /** What goes with an organisation, and what tells of its import. */
    private static final Set<String> OWN = Set.of("organisation_sector", "organisation_import_row");

    @PersistenceContext
    private EntityManager em;

    /** Those of the organisations that a row of another table names. */
    Set<Long> used(Collection<Long> organisationIds) {
        Set<Long> used = new HashSet<>();
        if (!organisationIds.isEmpty()) {
            for (Reference reference : references()) {
                List<?> found = em.createNativeQuery(
                                "SELECT DISTINCT " + reference.column() + " FROM " + reference.table() + " WHERE "
                                        + reference.column() + " IN (" + join(organisationIds) + ")")
                        .getResultList();
                found.forEach(id -> used.add(((Number) id).longValue()));
            }
        }
        return used;
    }

    /** What the database deletes along by itself is no hindrance. */
    private List<Reference> references() {
        try {
            return OrganisationReferences.of(em.unwrap(Connection.class)).stream()
                    .filter(reference -> !OWN.contains(reference.table()) && !reference.cascades())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers alone: nothing that anybody has typed. */
    private static String join(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).reduce((a, b) -> a + "," + b).orElse("NULL");
    }
}
