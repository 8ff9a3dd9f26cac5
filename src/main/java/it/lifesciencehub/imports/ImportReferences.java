package it.lifesciencehub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
            for (String[] reference : references()) {
                List<?> found = em.createNativeQuery("SELECT DISTINCT " + reference[1] + " FROM " + reference[0]
                                + " WHERE " + reference[1] + " IN (" + join(organisationIds) + ")")
                        .getResultList();
                found.forEach(id -> used.add(((Number) id).longValue()));
            }
        }
        return used;
    }

    /** Tables and columns; what the database deletes along by itself is no hindrance. */
    private List<String[]> references() {
        List<String[]> references = new ArrayList<>();
        Connection connection = em.unwrap(Connection.class);
        try (ResultSet keys = connection
                .getMetaData()
                .getExportedKeys(connection.getCatalog(), connection.getSchema(), "organisation")) {
            while (keys.next()) {
                String table = keys.getString("FKTABLE_NAME");
                if (!OWN.contains(table) && keys.getShort("DELETE_RULE") != DatabaseMetaData.importedKeyCascade) {
                    references.add(new String[] {table, keys.getString("FKCOLUMN_NAME")});
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (references.isEmpty()) {
            throw new IllegalStateException("no table names organisations");
        }
        return references;
    }

    /** Numbers alone: nothing that anybody has typed. */
    private static String join(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).reduce((a, b) -> a + "," + b).orElse("NULL");
    }
}
