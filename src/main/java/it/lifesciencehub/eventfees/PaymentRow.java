package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A payment on the page of its charge.
 *
 * @param imported whether it comes from a bank statement
 * @param undoneAt null while it counts
 */
public record PaymentRow(
        Long id,
        PaymentKind kind,
        LocalDate paidOn,
        BigDecimal amount,
        String note,
        boolean imported,
        Instant recordedAt,
        String recordedBy,
        Instant undoneAt,
        String undoneBy)
        implements Serializable {}
