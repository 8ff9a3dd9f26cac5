package it.lifesciencehub.merges;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Collective stands on which both organisations stand or wish to: one request stays, that which has come further, of equal
 * ones the kept organisation's; the other one ends. What each handed in and was told stays with its own request; places
 * that become free are the stand's own matter.
 */
final class MergeFairs {

    private static final List<String> RANK = List.of("CONFIRMED", "WAITLISTED", "REQUESTED");

    private final MergeLedger ledger;
    private final Long kept;
    private final Long other;

    MergeFairs(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.kept = kept;
        this.other = other;
    }

    /** @param columns of requests that can be written */
    void settle(List<String> columns) throws SQLException {
        for (RowKey pair : ledger.rows()
                .select(
                        "SELECT k.id AS k, k.status AS ks, o.id AS o, o.status AS os FROM fair_request k JOIN"
                                + " fair_request o ON o.stand_id = k.stand_id WHERE k.standing_organisation_id = ? AND"
                                + " o.standing_organisation_id = ? ORDER BY k.id",
                        List.of("k", "ks", "o", "os"),
                        List.of(kept.toString(), other.toString()))) {
            Map<String, String> values = pair.values();
            boolean otherStays = RANK.indexOf(values.get("os")) < RANK.indexOf(values.get("ks"));
            ledger.change(
                    "fair_request",
                    RowKey.id(values.get(otherStays ? "k" : "o")),
                    columns,
                    Map.of("status", "WITHDRAWN"));
        }
    }
}
