package it.lifesciencehub.benchmark;

import it.lifesciencehub.benchmark.BookingClient.Standing;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks a hub's database, past the hub, whether the places of its events are whole: what must never be found, by what it
 * would mean.
 */
final class PlacesProof implements AutoCloseable {

    private static final String STEPS = "SELECT event_id, step FROM registration_change WHERE step IS NOT NULL"
            + " UNION ALL SELECT event_id, step FROM places_change";

    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put(
                "stored counts are others than the rows",
                "SELECT p.event_id FROM event_places p WHERE"
                        + " p.confirmed_count <> (SELECT COUNT(*) FROM registration r WHERE r.event_id = p.event_id"
                        + " AND r.status IN ('CONFIRMED', 'OFFERED')) + (SELECT COUNT(*) FROM place_hold h"
                        + " WHERE h.event_id = p.event_id AND h.status = 'HELD')"
                        + " OR p.waiting_count <> (SELECT COUNT(*) FROM registration r WHERE r.event_id = p.event_id"
                        + " AND r.status = 'WAITLISTED') OR p.requested_count <> (SELECT COUNT(*) FROM registration r"
                        + " WHERE r.event_id = p.event_id AND r.status = 'REQUESTED')");
        NEVER.put(
                "more places than there are",
                "SELECT p.event_id FROM event_places p WHERE p.capacity_total + p.overbooked <"
                        + " (SELECT COUNT(*) FROM registration r WHERE r.event_id = p.event_id"
                        + " AND r.status IN ('CONFIRMED', 'OFFERED'))");
        NEVER.put(
                "somebody waits although there is a place",
                "SELECT event_id FROM event_places WHERE confirmed_count < capacity_total AND waiting_count > 0");
        NEVER.put(
                "two places of one person",
                "SELECT event_id FROM registration WHERE status IN ('CONFIRMED', 'OFFERED', 'WAITLISTED', 'REQUESTED')"
                        + " GROUP BY event_id, person_id HAVING COUNT(*) > 1");
        NEVER.put(
                "a registration without its record",
                "SELECT r.id FROM registration r WHERE r.request_key IS NOT NULL AND NOT EXISTS"
                        + " (SELECT c.id FROM registration_change c WHERE c.registration_id = r.id"
                        + " AND c.from_status IS NULL)");
        NEVER.put(
                "a record that ends elsewhere than the registration stands",
                "SELECT r.id FROM registration r JOIN registration_change c ON c.registration_id = r.id"
                        + " WHERE c.step = (SELECT MAX(l.step) FROM registration_change l"
                        + " WHERE l.registration_id = r.id) AND c.to_status <> r.status");
        NEVER.put(
                "a step that begins elsewhere than the one before it ended",
                "SELECT c.id FROM registration_change c JOIN registration_change b"
                        + " ON b.registration_id = c.registration_id WHERE b.step = (SELECT MAX(l.step)"
                        + " FROM registration_change l WHERE l.registration_id = c.registration_id AND l.step < c.step)"
                        + " AND c.from_status <> b.to_status");
        NEVER.put(
                "a gap in the record's numbers, or a number given twice",
                "SELECT s.event_id FROM (" + STEPS + ") s GROUP BY s.event_id HAVING COUNT(*) <> MAX(s.step)"
                        + " OR COUNT(DISTINCT s.step) <> COUNT(*)");
        NEVER.put(
                "a change without its mail, or a mail without its change",
                "SELECT r.id FROM registration r WHERE r.request_key IS NOT NULL AND (SELECT COUNT(*)"
                        + " FROM mail_message m WHERE m.subject_id = r.id) <> (SELECT COUNT(*)"
                        + " FROM registration_change c WHERE c.registration_id = r.id"
                        + " AND (c.from_status IS NULL OR c.from_status <> c.to_status))");
    }

    private final Connection connection;

    /** @param url of a database that several processes may open */
    PlacesProof(String url) throws SQLException {
        connection = DriverManager.getConnection(url, BenchmarkData.DATABASE_USER, BenchmarkData.DATABASE_PASSWORD);
    }

    /** What is not whole; empty where everything is. */
    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> never : NEVER.entrySet()) {
            try (PreparedStatement query = connection.prepareStatement(never.getValue());
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    faults.add(never.getKey() + ": " + rows.getLong(1));
                }
            }
        }
        return faults;
    }

    /** A person's registrations, by their ids. */
    Map<Long, Standing> standing(String address) throws SQLException {
        Map<Long, Standing> found = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT r.id, r.event_id, r.status FROM registration r JOIN person_email m"
                        + " ON m.person_id = r.person_id WHERE m.address = ?")) {
            query.setString(1, address);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getLong(1),
                            new Standing((int) (rows.getLong(2) - BenchmarkData.EVENT), rows.getString(3)));
                }
            }
        }
        return found;
    }

    /** A number that a query gives. */
    long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void change(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
