package it.lifesciencehub.organisations;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The columns that point to an organisation, from the database's own list of foreign keys: also those of features that
 * this one does not know, and of tables that come later.
 */
public final class OrganisationReferences {

    private OrganisationReferences() {}

    /**
     * A column with a foreign key to an organisation, in small letters.
     *
     * @param cascades whether the database deletes the row along with the organisation
     */
    public record Reference(String table, String column, boolean cascades) {}

    /** Each once: a driver may name a key once for each key of the table that it points to. */
    public static Set<Reference> of(Connection connection) throws SQLException {
        Set<Reference> references = new LinkedHashSet<>();
        try (ResultSet keys = connection
                .getMetaData()
                .getExportedKeys(connection.getCatalog(), connection.getSchema(), "organisation")) {
            while (keys.next()) {
                references.add(new Reference(
                        keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT),
                        keys.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade));
            }
        }
        if (references.isEmpty()) {
            throw new IllegalStateException("no table names organisations");
        }
        return references;
    }
}
