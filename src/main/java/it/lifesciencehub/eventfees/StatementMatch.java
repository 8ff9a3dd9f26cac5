package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * An entry of a bank statement and what it pays.
 *
 * @param parts which charges, each with its share of the amount; empty where it cannot be booked
 */
public record StatementMatch(StatementEntry entry, MatchKind kind, List<Part> parts) implements Serializable {

    /** @param left what was to be paid before */
    public record Part(Long chargeId, String number, String person, String event, BigDecimal left, BigDecimal amount)
            implements Serializable {}

    public StatementMatch {
        parts = List.copyOf(parts);
    }
}
