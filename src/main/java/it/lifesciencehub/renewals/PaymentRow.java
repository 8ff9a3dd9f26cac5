package it.lifesciencehub.renewals;

import it.lifesciencehub.membership.TermStatus;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A term whose fee was asked for, in the list of what is still to come in. */
public record PaymentRow(
        Long termId,
        long version,
        Long organisationId,
        String organisation,
        String categoryIt,
        String categoryEn,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal fee,
        LocalDate dueOn,
        TermStatus status,
        LocalDate paidOn,
        BigDecimal paidAmount)
        implements Serializable {

    public String reference() {
        return PaymentReference.of(termId);
    }

    public String category(Language language) {
        return LocalisedText.pick(language, categoryIt, categoryEn);
    }

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
