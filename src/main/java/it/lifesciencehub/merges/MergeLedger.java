package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeOutcome.TableOutcome;
import it.lifesciencehub.merges.MergeTables.Reference;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Changes rows in the database's own words and notes every value that it changes, in order, so that all of it can be put
 * back. One merge's; in its transaction.
 */
final class MergeLedger {

    /** Columns that count changes or are made from others: never noted, never put back. */
    private static final Set<String> NOT_NOTED = Set.of("version", "search_text");

    private final MergeRows rows;
    private final List<MergeChange> changes = new ArrayList<>();

    MergeLedger(Connection connection) {
        this.rows = new MergeRows(connection);
    }

    MergeRows rows() {
        return rows;
    }

    List<MergeChange> changes() {
        return changes;
    }

    /**
     * Moves every row of a column from one organisation to the other.
     *
     * @param condition further words of SQL, beginning with AND, or nothing
     */
    void move(Reference reference, Long from, Long to, String condition) throws SQLException {
        for (RowKey key : rows.keys(reference, from, condition)) {
            changes.add(new MergeChange(
                    MergeChange.Kind.MOVED,
                    reference.table(),
                    key.line(),
                    reference.column(),
                    from.toString(),
                    to.toString()));
        }
        rows.move(reference, from, to, condition);
    }

    /** Takes a row away; its values are kept. */
    void remove(Reference reference, RowKey key) throws SQLException {
        Map<String, String> values = rows.values(reference.table(), key, reference.columns());
        changes.add(new MergeChange(
                MergeChange.Kind.REMOVED,
                reference.table(),
                key.line(),
                reference.column(),
                new RowKey(values).line(),
                null));
        rows.delete(reference.table(), key);
    }

    /** Writes values of one row. */
    void change(String table, RowKey key, List<String> columns, Map<String, String> values) throws SQLException {
        Map<String, String> before = rows.values(table, key, columns);
        rows.write(table, key, values);
        note(table, key, before, rows.values(table, key, columns));
    }

    /** Notes what differs between two looks at a row. */
    void note(String table, RowKey key, Map<String, String> before, Map<String, String> after) {
        before.forEach((column, value) -> {
            if (!NOT_NOTED.contains(column) && !Objects.equals(value, after.get(column))) {
                changes.add(
                        new MergeChange(MergeChange.Kind.CHANGED, table, key.line(), column, value, after.get(column)));
            }
        });
    }

    /** Rows by table. */
    static List<TableOutcome> outcome(List<MergeChange> changes) {
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, Set<String>> changed = new LinkedHashMap<>();
        for (MergeChange change : changes) {
            int[] count = counts.computeIfAbsent(change.table(), any -> new int[3]);
            switch (change.kind()) {
                case MOVED -> count[0]++;
                case REMOVED -> count[2]++;
                case CHANGED ->
                    changed.computeIfAbsent(change.table(), any -> new HashSet<>())
                            .add(change.rowKey());
            }
        }
        changed.forEach((table, keys) -> counts.get(table)[1] = keys.size());
        return counts.entrySet().stream()
                .map(entry ->
                        new TableOutcome(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .toList();
    }
}
