package it.lifesciencehub.renewals;

import java.io.Serializable;
import java.math.BigDecimal;

/** What is still to come in, and how much of it is overdue; in euro. */
public record PaymentTotals(long open, BigDecimal openFees, long overdue, BigDecimal overdueFees)
        implements Serializable {}
