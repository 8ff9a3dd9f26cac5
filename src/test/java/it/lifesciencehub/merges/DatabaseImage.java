package it.lifesciencehub.merges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that is in the database, to be compared; and words of SQL that no service has. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DatabaseImage {

    /** What says that something happened, and grows by merging and undoing, or that the hub's own worker was there. */
    private static final Set<String> RECORDS = Set.of(
            "audit_entry",
            "organisation_merge",
            "organisation_merge_change",
            "mailbox_reading",
            "mail_domain",
            "flyway_schema_history");

    @PersistenceContext
    private EntityManager em;

    /** Every row of every table as a text, without versions, by table. */
    public Map<String, List<String>> take() throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        Map<String, List<String>> image = new TreeMap<>();
        for (String table : tables(connection)) {
            List<String> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
                ResultSetMetaData columns = all.getMetaData();
                while (all.next()) {
                    StringBuilder row = new StringBuilder();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        // The worker that sends mail goes on meanwhile: of mails only which there are.
                        boolean told = table.startsWith("mail_")
                                ? columns.getColumnName(i).equalsIgnoreCase("id")
                                : !columns.getColumnName(i).equalsIgnoreCase("version");
                        if (told) {
                            row.append(columns.getColumnName(i))
                                    .append('=')
                                    .append(all.getString(i))
                                    .append(' ');
                        }
                    }
                    rows.add(row.toString());
                }
            }
            rows.sort(null);
            image.put(table, rows);
        }
        return image;
    }

    /** What is in one image and not in the other; empty where they are the same. */
    public static List<String> difference(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<String> difference = new ArrayList<>();
        before.forEach((table, rows) -> {
            List<String> gone = new ArrayList<>(rows);
            after.get(table).forEach(gone::remove);
            gone.forEach(row -> difference.add("- " + table + ": " + row));
            List<String> added = new ArrayList<>(after.get(table));
            rows.forEach(added::remove);
            added.forEach(row -> difference.add("+ " + table + ": " + row));
        });
        return difference;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeAll(RECORDS);
        return tables;
    }

    /** Columns of a query, as texts. */
    public List<List<String>> query(String sql) throws SQLException {
        try (Statement statement = em.unwrap(Connection.class).createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> found = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(row);
            }
            return found;
        }
    }

    public boolean isMySql() throws SQLException {
        return em.unwrap(Connection.class)
                .getMetaData()
                .getDatabaseProductName()
                .contains("MySQL");
    }

    public int execute(String sql) throws SQLException {
        try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** As {@code table.column}: what merging finds by itself. */
    public Set<String> references() throws SQLException {
        Set<String> names = new TreeSet<>();
        MergeTables.all(em.unwrap(Connection.class)).forEach(reference -> names.add(reference.name()));
        return names;
    }

    /** Rows of columns that merging moves, which point to the organisation. */
    public List<String> pointingTo(Long organisation) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        List<String> found = new ArrayList<>();
        for (MergeTables.Reference reference : MergeTables.moved(connection)) {
            int count = new MergeRows(connection).count(reference, organisation);
            if (count > 0) {
                found.add(reference.name() + ": " + count);
            }
        }
        return found;
    }
}
