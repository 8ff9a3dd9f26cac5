package it.lifesciencehub.merges;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Seats in groups in which both organisations have one: a seat that is held stays before a request or an offer, which
 * falls away, and of two that are held the kept organisation's. Whoever voted for the other becomes an alternate on it,
 * for an organisation has one vote in a seat; where nobody voted for the kept one, they go on voting.
 */
final class MergeSeats {

    private static final String BY = "merge";
    private static final String HELD = "HELD";

    private final MergeLedger ledger;
    private final MergeRows rows;
    private final Long kept;
    private final Long other;

    MergeSeats(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.rows = ledger.rows();
        this.kept = kept;
        this.other = other;
    }

    /**
     * @param seats columns of seats, {@code mandates} of mandates, that can be written
     */
    void settle(LocalDate today, List<String> seats, List<String> mandates) throws SQLException {
        for (RowKey pair : rows.select(
                "SELECT k.id, o.id, k.status, o.status, o.held_from FROM seat k JOIN seat o ON o.group_id = k.group_id"
                        + " AND o.open_place = k.open_place WHERE k.organisation_id = ? AND o.organisation_id = ?"
                        + " ORDER BY k.id",
                List.of("k", "o", "keptStatus", "status", "from"),
                List.of(kept.toString(), other.toString()))) {
            Map<String, String> values = pair.values();
            if (values.get("status").equals(HELD) && !values.get("keptStatus").equals(HELD)) {
                ledger.change(
                        "seat", RowKey.id(values.get("k")), seats, Map.of("status", "WITHDRAWN", "decided_by", BY));
            } else {
                moveFilling(today, values.get("o"), values.get("k"), mandates);
                ledger.change("seat", RowKey.id(values.get("o")), seats, ended(values, today));
            }
        }
    }

    private static Map<String, String> ended(Map<String, String> seat, LocalDate today) {
        Map<String, String> end = new HashMap<>();
        if (seat.get("status").equals(HELD)) {
            String from = seat.get("from").substring(0, 10);
            end.put("status", "ENDED");
            end.put("held_until", from.compareTo(today.toString()) > 0 ? from : today.toString());
        } else {
            end.put("status", "WITHDRAWN");
        }
        end.put("decided_by", BY);
        return end;
    }

    private void moveFilling(LocalDate today, String from, String to, List<String> mandates) throws SQLException {
        for (RowKey mandate : rows.select(
                "SELECT id, person_id FROM mandate WHERE seat_id = ? AND (until_date IS NULL OR until_date >= ?)"
                        + " ORDER BY id",
                List.of("id", "person_id"),
                List.of(from, today.toString()))) {
            RowKey key = RowKey.id(mandate.values().get("id"));
            if (isOnSeat(to, today, " AND person_id = ?", mandate.values().get("person_id"))) {
                ledger.change("mandate", key, mandates, Map.of("until_date", today.toString()));
            } else if (isOnSeat(to, today, " AND role = ?", "DELEGATE")) {
                ledger.change("mandate", key, mandates, Map.of("seat_id", to, "role", "ALTERNATE"));
            } else {
                ledger.change("mandate", key, mandates, Map.of("seat_id", to));
            }
        }
    }

    /** Whether somebody fills the seat today or later of whom the condition is true. */
    private boolean isOnSeat(String seat, LocalDate today, String condition, String value) throws SQLException {
        return !rows.select(
                        "SELECT id FROM mandate WHERE seat_id = ? AND (until_date IS NULL OR until_date >= ?)"
                                + condition,
                        List.of("id"),
                        List.of(seat, today.toString(), value))
                .isEmpty();
    }
}
