package it.lifesciencehub.merges;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Votes and words of backing that both organisations have. In a ballot that is open one voice is left: the kept
 * organisation's vote, else the other's. Where both have voted in a secret ballot, nobody can tell which vote is whose,
 * and both stay as they were cast, on the roll and in the count. Ballots that are closed say what was then and change no
 * more. Of two answers to a shared position the kept organisation's stands.
 */
final class MergePositions {

    private static final String YES = "1";
    private static final String NO = "0";

    private final MergeLedger ledger;
    private final MergeRows rows;
    private final Long kept;
    private final Long other;

    MergePositions(MergeLedger ledger, Long kept, Long other) {
        this.ledger = ledger;
        this.rows = ledger.rows();
        this.kept = kept;
        this.other = other;
    }

    /**
     * @param voters columns of rolls, {@code votes} of votes, {@code backings} of backings, that can be written
     */
    void settle(List<String> voters, List<String> votes, List<String> backings) throws SQLException {
        // Whoever votes or closes holds the ballot's lock.
        rows.select(
                "SELECT id FROM ballot WHERE closed_at IS NULL AND id IN (SELECT ballot_id FROM ballot_voter"
                        + " WHERE organisation_id = ?) ORDER BY id FOR UPDATE",
                List.of("id"),
                List.of(other.toString()));
        for (RowKey pair : rows.select(
                "SELECT o.id, k.id, CASE WHEN b.secret THEN 1 ELSE 0 END, CASE WHEN o.voted THEN 1 ELSE 0 END,"
                        + " CASE WHEN k.voted THEN 1 ELSE 0 END, CASE WHEN o.entitled THEN 1 ELSE 0 END,"
                        + " CASE WHEN k.entitled THEN 1 ELSE 0 END, o.standing FROM ballot b"
                        + " JOIN ballot_voter o ON o.ballot_id = b.id AND o.organisation_id = ?"
                        + " LEFT JOIN ballot_voter k ON k.ballot_id = b.id AND k.organisation_id = ?"
                        + " WHERE b.closed_at IS NULL ORDER BY b.id",
                List.of("o", "k", "secret", "voted", "keptVoted", "entitled", "keptEntitled", "standing"),
                List.of(other.toString(), kept.toString()))) {
            Map<String, String> roll = pair.values();
            if (roll.get("k") == null) {
                ledger.change(
                        "ballot_voter", RowKey.id(roll.get("o")), voters, Map.of("organisation_id", kept.toString()));
            } else if (!(is(roll, "secret") && is(roll, "voted") && is(roll, "keptVoted"))) {
                oneVoice(roll, voters, votes);
            }
        }
        for (RowKey pair : rows.select(
                "SELECT o.id FROM position_backing o JOIN position_backing k ON k.position_id = o.position_id"
                        + " AND k.standing = TRUE AND k.organisation_id = ? WHERE o.standing = TRUE"
                        + " AND o.organisation_id = ? ORDER BY o.id",
                List.of("o"),
                List.of(kept.toString(), other.toString()))) {
            ledger.change("position_backing", RowKey.id(pair.values().get("o")), backings, Map.of("standing", NO));
        }
    }

    private void oneVoice(Map<String, String> roll, List<String> voters, List<String> votes) throws SQLException {
        boolean passes = is(roll, "voted") && !is(roll, "keptVoted");
        if (!is(roll, "secret") && is(roll, "voted")) {
            passVotes(roll.get("o"), roll.get("k"), passes, votes);
        }
        Map<String, String> stays = new HashMap<>();
        if (is(roll, "entitled") && !is(roll, "keptEntitled")) {
            stays.put("entitled", YES);
            stays.put("standing", roll.get("standing"));
        }
        if (passes) {
            stays.put("voted", YES);
        }
        if (!stays.isEmpty()) {
            ledger.change("ballot_voter", RowKey.id(roll.get("k")), voters, stays);
        }
        ledger.change(
                "ballot_voter",
                RowKey.id(roll.get("o")),
                voters,
                Map.of("entitled", NO, "voted", NO, "standing", "MERGED"));
    }

    /** The other's votes become the kept one's where it has none; else they stand no longer, and stay in the history. */
    private void passVotes(String from, String to, boolean pass, List<String> votes) throws SQLException {
        for (RowKey vote : rows.select(
                "SELECT id FROM ballot_vote WHERE voter_id = ?" + (pass ? "" : " AND standing = TRUE") + " ORDER BY id",
                List.of("id"),
                List.of(from))) {
            ledger.change(
                    "ballot_vote",
                    RowKey.id(vote.values().get("id")),
                    votes,
                    pass ? Map.of("voter_id", to) : Map.of("standing", NO));
        }
    }

    private static boolean is(Map<String, String> row, String name) {
        return YES.equals(row.get(name));
    }
}
