package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.Refusal.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A pasted line: what it says, which term it means, and what is wrong with it.
 *
 * @param number of the line, from 1
 * @param row the term, or null where the line names none
 */
public record PaymentLine(
        int number,
        String text,
        Long termId,
        LocalDate paidOn,
        BigDecimal amount,
        String invoiceNumber,
        PaymentRow row,
        List<Problem> problems)
        implements Serializable {

    public PaymentLine {
        problems = List.copyOf(problems);
    }

    /** Whether more came in than was asked for: taken as it is, but worth a look. */
    public boolean tooMuch() {
        return row != null && amount != null && amount.compareTo(row.fee()) > 0;
    }

    PaymentLine with(PaymentRow term, List<Problem> found) {
        return new PaymentLine(number, text, termId, paidOn, amount, invoiceNumber, term, found);
    }
}
