package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeTables.Reference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads and writes rows of any table. Names of tables and columns come from the database's own description or from this
 * feature's code, never from outside; values are always parameters.
 */
final class MergeRows {

    private final Connection connection;

    MergeRows(Connection connection) {
        this.connection = connection;
    }

    /** The rows that point to the organisation, locked, in the order of their keys. */
    List<RowKey> keys(Reference reference, Long organisation, String condition) throws SQLException {
        String keys = String.join(", ", reference.keys());
        return select(
                "SELECT " + keys + " FROM " + reference.table() + " WHERE " + reference.column() + " = ?" + condition
                        + " ORDER BY " + keys + " FOR UPDATE",
                reference.keys(),
                List.of(organisation.toString()));
    }

    /** The rows of one organisation that a unique key keeps from pointing to the other one. */
    List<RowKey> colliding(Reference reference, List<String> unique, Long from, Long to) throws SQLException {
        String keys = reference.keys().stream().map(key -> "r." + key).collect(Collectors.joining(", "));
        String same = unique.stream()
                .filter(name -> !name.equals(reference.column()))
                .map(name -> " AND s." + name + " = r." + name)
                .collect(Collectors.joining());
        return select(
                "SELECT " + keys + " FROM " + reference.table() + " r JOIN " + reference.table() + " s ON s."
                        + reference.column() + " = ?" + same + " WHERE r." + reference.column() + " = ? ORDER BY "
                        + keys,
                reference.keys(),
                List.of(to.toString(), from.toString()));
    }

    int count(Reference reference, Long organisation) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT COUNT(*) FROM " + reference.table() + " WHERE " + reference.column() + " = ?")) {
            query.setLong(1, organisation);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    void move(Reference reference, Long from, Long to, String condition) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + reference.table() + " SET "
                + reference.column() + " = ? WHERE " + reference.column() + " = ?" + condition)) {
            update.setLong(1, to);
            update.setLong(2, from);
            update.executeUpdate();
        }
    }

    /** @return whether the row still pointed there */
    boolean moveBack(String table, RowKey key, String column, String from, String to) throws SQLException {
        RowKey where = key.with(column, from);
        List<String> parameters = new ArrayList<>(List.of(to));
        parameters.addAll(parameters(where));
        return execute("UPDATE " + table + " SET " + column + " = ? WHERE " + where(where), parameters) > 0;
    }

    /** The row's values as texts; empty where there is no such row. */
    Map<String, String> values(String table, RowKey key, Collection<String> columns) throws SQLException {
        List<String> names = List.copyOf(columns);
        List<RowKey> found = select(
                "SELECT " + String.join(", ", names) + " FROM " + table + " WHERE " + where(key),
                names,
                parameters(key));
        return found.isEmpty() ? Map.of() : found.get(0).values();
    }

    void write(String table, RowKey key, Map<String, String> values) throws SQLException {
        Map<String, String> ordered = new TreeMap<>(values);
        List<String> parameters = new ArrayList<>(ordered.values());
        parameters.addAll(parameters(key));
        execute(
                "UPDATE " + table + " SET "
                        + ordered.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
                        + " WHERE " + where(key),
                parameters);
    }

    int delete(String table, RowKey key) throws SQLException {
        return execute("DELETE FROM " + table + " WHERE " + where(key), parameters(key));
    }

    void insert(String table, RowKey values) throws SQLException {
        execute(
                "INSERT INTO " + table + " ("
                        + String.join(", ", values.values().keySet()) + ") VALUES ("
                        + values.values().keySet().stream().map(name -> "?").collect(Collectors.joining(", ")) + ")",
                new ArrayList<>(values.values().values()));
    }

    /** Runs a query whose columns are read as texts. */
    List<RowKey> select(String sql, List<String> columns, List<String> parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            fill(query, parameters);
            try (ResultSet rows = query.executeQuery()) {
                List<RowKey> found = new ArrayList<>();
                while (rows.next()) {
                    Map<String, String> values = new TreeMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        values.put(columns.get(i), rows.getString(i + 1));
                    }
                    found.add(new RowKey(values));
                }
                return found;
            }
        }
    }

    int execute(String sql, List<String> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, parameters);
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, List<String> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setString(i + 1, parameters.get(i));
        }
    }

    private static String where(RowKey key) {
        return key.values().entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == null ? " IS NULL" : " = ?"))
                .collect(Collectors.joining(" AND "));
    }

    private static List<String> parameters(RowKey key) {
        return key.values().values().stream().filter(value -> value != null).toList();
    }
}
