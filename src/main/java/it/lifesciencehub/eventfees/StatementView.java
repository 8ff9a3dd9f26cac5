package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A bank statement, read and looked at; nothing is written yet.
 *
 * @param headings of a table's columns, empty for camt.053
 * @param day place of the column that was read as the day, from 0, or null where none was found; likewise the others
 * @param passedOver entries that went out, or have no amount or day
 */
public record StatementView(
        List<String> headings, Integer day, Integer amount, Integer text, List<StatementMatch> matches, int passedOver)
        implements Serializable {

    public boolean columnsMissing() {
        return !headings.isEmpty() && (day == null || amount == null || text == null);
    }

    public BigDecimal sum() {
        return matches.stream().map(match -> match.entry().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public long of(MatchKind kind) {
        return matches.stream().filter(match -> match.kind() == kind).count();
    }
}
