package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeTables.Reference;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.Refusal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What cannot simply be moved because both organisations have it: people who work at both, marks on values, and links
 * that say the same. Whatever else collides is refused and never lost.
 */
final class MergeSpecials {

    /** Marks on values that staff have checked. */
    static final String CHECKED = "organisation_checked_field";

    private final MergeLedger ledger;
    private final MergeRows rows;
    private final Long kept;
    private final Long other;

    MergeSpecials(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.rows = ledger.rows();
        this.kept = kept;
        this.other = other;
    }

    /** Both have a membership that is open: which one goes on is for people to decide. */
    void requireOneMembership() throws SQLException {
        List<RowKey> open = rows.select(
                "SELECT id FROM membership WHERE open_organisation_id IN (?, ?)",
                List.of("id"),
                List.of(kept.toString(), other.toString()));
        if (open.size() > 1) {
            throw new Refusal(MergeReason.BOTH_ARE_MEMBERS);
        }
    }

    /**
     * Ends one of the two current affiliations of everybody who works at both: the one that is no delegate's, else that
     * with the other organisation. The one that stays is a delegate's where either was.
     *
     * @return the people's names
     */
    List<String> endDoubleAffiliations(LocalDate today, List<String> columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (RowKey pair : rows.select(
                "SELECT k.id, o.id, CASE WHEN k.delegate THEN 1 ELSE 0 END, CASE WHEN o.delegate THEN 1 ELSE 0 END,"
                        + " p.given_name, p.family_name FROM affiliation k"
                        + " JOIN affiliation o ON o.person_id = k.person_id JOIN person p ON p.id = k.person_id"
                        + " WHERE k.organisation_id = ? AND o.organisation_id = ? AND k.until_date IS NULL"
                        + " AND o.until_date IS NULL ORDER BY k.id",
                List.of("k", "o", "kd", "od", "given", "family"),
                List.of(kept.toString(), other.toString()))) {
            Map<String, String> values = pair.values();
            boolean keptStays = values.get("kd").equals("1") || values.get("od").equals("0");
            RowKey stays = RowKey.id(values.get(keptStays ? "k" : "o"));
            RowKey ends = RowKey.id(values.get(keptStays ? "o" : "k"));
            String from = rows.values("affiliation", ends, List.of("from_date")).get("from_date");
            String until = from.compareTo(today.toString()) > 0 ? from : today.toString();
            ledger.change("affiliation", ends, columns, Map.of("until_date", until, "delegate", "0"));
            if (values.get("kd").equals("1") || values.get("od").equals("1")) {
                ledger.change("affiliation", stays, columns, Map.of("delegate", "1"));
            }
            names.add(values.get("given") + " " + values.get("family"));
        }
        return names;
    }

    /** A mark that staff have checked a value goes with the value: that of the side which was not picked is removed. */
    void settleChecked(Reference reference, Map<MergeField, MergeSide> picks) throws SQLException {
        if (!reference.table().equals(CHECKED)) {
            return;
        }
        for (RowKey mark : rows.select(
                "SELECT id, organisation_id, field FROM " + CHECKED + " WHERE organisation_id IN (?, ?) ORDER BY id",
                List.of("id", "organisation_id", "field"),
                List.of(kept.toString(), other.toString()))) {
            boolean ofKept = mark.values().get("organisation_id").equals(kept.toString());
            MergeSide picked = sideOf(mark.values().get("field"), picks);
            boolean doubled = !ofKept && isMarked(kept, mark.values().get("field"));
            if (picked != null && picked != (ofKept ? MergeSide.KEPT : MergeSide.OTHER) || picked == null && doubled) {
                ledger.remove(reference, RowKey.id(mark.values().get("id")));
            }
        }
    }

    private boolean isMarked(Long organisation, String field) throws SQLException {
        return !rows.select(
                        "SELECT id FROM " + CHECKED + " WHERE organisation_id = ? AND field = ?",
                        List.of("id"),
                        List.of(organisation.toString(), field))
                .isEmpty();
    }

    private static MergeSide sideOf(String field, Map<MergeField, MergeSide> picks) {
        return picks.entrySet().stream()
                .filter(pick -> pick.getKey().field().equals(fieldOf(field)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The form's field under a mark, which is stored by the name of its column in lists. */
    static String fieldOf(String mark) {
        return OrganisationColumn.valueOf(mark).field();
    }

    /** Removes links that both have; refuses where anything else would break a unique key. */
    void settleCollisions(Reference reference) throws SQLException {
        for (List<String> unique : reference.uniques()) {
            List<RowKey> colliding = rows.colliding(reference, unique, other, kept);
            if (!colliding.isEmpty() && !reference.isLink()) {
                throw new Refusal(MergeReason.ROWS_COLLIDE, reference.table(), colliding.size());
            }
            for (RowKey key : colliding) {
                ledger.remove(reference, key.with(reference.column(), other.toString()));
            }
        }
    }
}
