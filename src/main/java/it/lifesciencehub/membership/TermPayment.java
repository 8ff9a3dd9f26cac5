package it.lifesciencehub.membership;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What came in for a term.
 *
 * @param paidOn the day on which the money came
 * @param amount in euro
 * @param invoiceNumber of the association's invoice or receipt; may be empty
 * @param note may be empty; must say why where less than the fee settles it in full
 * @param settledInFull the association asks for no more, although less than the fee was paid
 */
public record TermPayment(
        LocalDate paidOn, BigDecimal amount, String invoiceNumber, String note, boolean settledInFull) {}
