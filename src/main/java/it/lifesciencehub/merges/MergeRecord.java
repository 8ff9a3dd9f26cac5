package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeChange.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The record of what a merge changed, and of what undoing it put back or left. */
final class MergeRecord {

    private static final int BATCH = 500;

    private final Connection connection;

    MergeRecord(Connection connection) {
        this.connection = connection;
    }

    void write(Long mergeId, List<MergeChange> changes) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO organisation_merge_change (merge_id, position, kind, table_name, row_key, column_name,"
                        + " from_value, to_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < changes.size(); i++) {
                MergeChange change = changes.get(i);
                insert.setLong(1, mergeId);
                insert.setInt(2, i + 1);
                insert.setString(3, change.kind().name());
                insert.setString(4, change.table());
                insert.setString(5, change.rowKey());
                insert.setString(6, change.column());
                insert.setString(7, change.from());
                insert.setString(8, change.to());
                insert.addBatch();
                if ((i + 1) % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** In the order in which they were made. */
    List<MergeChange> read(Long mergeId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT kind, table_name, row_key, column_name, from_value, to_value FROM organisation_merge_change"
                        + " WHERE merge_id = ? ORDER BY position")) {
            query.setLong(1, mergeId);
            try (ResultSet rows = query.executeQuery()) {
                List<MergeChange> changes = new ArrayList<>();
                while (rows.next()) {
                    changes.add(new MergeChange(
                            Kind.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6)));
                }
                return changes;
            }
        }
    }

    /** Positions of what undoing left. */
    Set<Integer> left(Long mergeId) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT position FROM organisation_merge_change WHERE merge_id = ? AND undone = 'LEFT'")) {
            query.setLong(1, mergeId);
            try (ResultSet rows = query.executeQuery()) {
                Set<Integer> positions = new HashSet<>();
                while (rows.next()) {
                    positions.add(rows.getInt(1));
                }
                return positions;
            }
        }
    }

    /** @param putBack by position: whether the value was put back, or left because it had changed since */
    void markUndone(Long mergeId, boolean[] putBack) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE organisation_merge_change SET undone = ? WHERE merge_id = ? AND position = ?")) {
            for (int i = 0; i < putBack.length; i++) {
                update.setString(1, putBack[i] ? "PUT_BACK" : "LEFT");
                update.setLong(2, mergeId);
                update.setInt(3, i + 1);
                update.addBatch();
                if ((i + 1) % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
