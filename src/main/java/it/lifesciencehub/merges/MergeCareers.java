package it.lifesciencehub.merges;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * Career days to which both organisations were asked: the figures of the other go to the kept one's desk, with the
 * students who chose them and their seats, and the other's own place there ends.
 */
final class MergeCareers {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final MergeLedger ledger;
    private final Long kept;
    private final Long other;

    MergeCareers(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.kept = kept;
        this.other = other;
    }

    /** @param companies columns of companies, {@code figures} of figures, that can be written */
    void settle(Instant now, List<String> companies, List<String> figures) throws SQLException {
        for (RowKey pair : ledger.rows()
                .select(
                        "SELECT k.id, o.id FROM career_company k JOIN career_company o ON o.day_id = k.day_id"
                                + " WHERE k.organisation_id = ? AND o.organisation_id = ?"
                                + " AND k.removed_at IS NULL AND o.removed_at IS NULL ORDER BY k.id",
                        List.of("k", "o"),
                        List.of(kept.toString(), other.toString()))) {
            String to = pair.values().get("k");
            String from = pair.values().get("o");
            for (RowKey figure : ledger.rows()
                    .select(
                            "SELECT id FROM career_figure WHERE company_id = ? ORDER BY id",
                            List.of("id"),
                            List.of(from))) {
                ledger.change("career_figure", figure, figures, Map.of("company_id", to));
            }
            ledger.change("career_company", RowKey.id(from), companies, Map.of("removed_at", MOMENT.format(now)));
        }
    }
}
