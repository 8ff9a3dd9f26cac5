package it.lifesciencehub.portal;

import it.lifesciencehub.membership.TermStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The last term of a membership and where its fee, in euro, stands. */
public record TermCard(
        LocalDate startsOn, LocalDate endsOn, BigDecimal fee, TermStatus status, LocalDate dueOn, LocalDate paidOn)
        implements Serializable {

    public boolean due() {
        return status == TermStatus.REQUESTED;
    }

    public boolean overdue(LocalDate today) {
        return due() && dueOn != null && dueOn.isBefore(today);
    }
}
