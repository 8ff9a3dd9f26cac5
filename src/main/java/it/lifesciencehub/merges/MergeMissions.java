package it.lifesciencehub.merges;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Missions to which both organisations have applied: the application that has come further stays, the kept one's where
 * both are alike, and the other is set aside. Travellers keep the places that they have.
 */
final class MergeMissions {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    /** From what means least to what means most. */
    private static final List<String> STATES =
            List.of("WITHDRAWN", "DRAFT", "NOT_ADMITTED", "SUBMITTED", "RESERVE", "ADMITTED");

    private final MergeLedger ledger;
    private final Long kept;
    private final Long other;

    MergeMissions(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.kept = kept;
        this.other = other;
    }

    /** @param applications columns of applications that can be written */
    void settle(Instant now, List<String> applications) throws SQLException {
        for (RowKey pair : ledger.rows()
                .select(
                        "SELECT k.id, o.id, k.state, o.state FROM mission_application k"
                                + " JOIN mission_application o ON o.call_id = k.call_id"
                                + " WHERE k.organisation_id = ? AND o.organisation_id = ?"
                                + " AND k.set_aside_at IS NULL AND o.set_aside_at IS NULL ORDER BY k.id",
                        List.of("k", "o", "ks", "os"),
                        List.of(kept.toString(), other.toString()))) {
            Map<String, String> values = pair.values();
            boolean othersStays = STATES.indexOf(values.get("os")) > STATES.indexOf(values.get("ks"));
            ledger.change(
                    "mission_application",
                    RowKey.id(values.get(othersStays ? "k" : "o")),
                    applications,
                    Map.of("set_aside_at", MOMENT.format(now)));
        }
    }
}
