package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.RuleSubject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an event's prices.
 *
 * @param subject who pays it, or null for everybody
 * @param detail the sector's name or the category's code, else empty
 * @param amount in euro; 0 for nothing to pay
 * @param from the first day on which a place is confirmed at this price, or null
 * @param until the last one, or null
 */
public record FeeRuleDraft(RuleSubject subject, String detail, BigDecimal amount, LocalDate from, LocalDate until)
        implements Serializable {

    public FeeRuleDraft {
        detail = detail == null ? "" : detail.strip();
    }

    public boolean free() {
        return amount.signum() == 0;
    }
}
