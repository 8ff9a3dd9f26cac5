package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.OrganisationReferences;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns that point to an organisation, with what merging must know of their tables. A table that is added later is moved as
 * well; what must not be moved is named here, with the reason.
 */
final class MergeTables {

    /** Columns with the id of an organisation and no foreign key. There is none today; a test looks for new ones. */
    static final List<String> WITHOUT_FOREIGN_KEY = List.of();

    /** Columns that keep the id, for they say what was then, or are handled by themselves. */
    static final Set<String> LEFT = Set.of(
            // What merges and searches for duplicates note about the two.
            "organisation_merge.kept_id",
            "organisation_merge.other_id",
            "duplicate_pair.first_id",
            "duplicate_pair.second_id",
            // What an import did with that very row, by its version: undoing the import looks for it there.
            "organisation_import_row.organisation_id",
            // With what a place was counted then; playing the waiting list again knows of merges.
            "registration_change.counted_organisation_id",
            "places_change.counted_organisation_id",
            // Who was on the roll when a ballot opened; open ballots are settled by themselves.
            "ballot_voter.organisation_id");

    private MergeTables() {}

    /**
     * A column that points to an organisation.
     *
     * @param keys columns that tell the table's rows apart, without this one
     * @param columns all columns but generated ones
     * @param uniques the columns of each unique key that this column is part of
     */
    record Reference(String table, String column, List<String> keys, List<String> columns, List<List<String>> uniques) {

        String name() {
            return table + "." + column;
        }

        /** Whether a row says nothing but that the two belong together. */
        boolean isLink() {
            return columns.stream().allMatch(name -> name.equals(column) || keys.contains(name))
                    && !keys.contains("id");
        }
    }

    /** Every column that points to an organisation, by table and column. */
    static List<Reference> all(Connection connection) throws SQLException {
        Set<List<String>> found = new LinkedHashSet<>();
        OrganisationReferences.of(connection).forEach(key -> found.add(List.of(key.table(), key.column())));
        WITHOUT_FOREIGN_KEY.forEach(name -> found.add(List.of(name.split("\\."))));
        List<Reference> references = new ArrayList<>();
        for (List<String> name : found) {
            references.add(reference(connection, name.get(0), name.get(1)));
        }
        references.sort(Comparator.comparing(Reference::name));
        return references;
    }

    /** Those whose rows are moved. */
    static List<Reference> moved(Connection connection) throws SQLException {
        return all(connection).stream()
                .filter(reference -> !LEFT.contains(reference.name()))
                .toList();
    }

    private static Reference reference(Connection connection, String table, String column) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> keys = new ArrayList<>();
        try (ResultSet rows = data.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), table)) {
            while (rows.next()) {
                keys.add(lower(rows.getString("COLUMN_NAME")));
            }
        }
        keys.remove(column);
        keys.sort(Comparator.naturalOrder());
        Map<String, List<String>> uniques = new TreeMap<>();
        try (ResultSet rows = data.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, true, false)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    uniques.computeIfAbsent(rows.getString("INDEX_NAME"), any -> new ArrayList<>())
                            .add(lower(rows.getString("COLUMN_NAME")));
                }
            }
        }
        return new Reference(
                table,
                column,
                List.copyOf(keys),
                columns(connection, table),
                uniques.values().stream()
                        .filter(columns -> columns.contains(column))
                        .map(List::copyOf)
                        .distinct()
                        .toList());
    }

    /** The columns that can be written. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, null)) {
            while (rows.next()) {
                if (!"YES".equals(rows.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(lower(rows.getString("COLUMN_NAME")));
                }
            }
        }
        return columns;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
