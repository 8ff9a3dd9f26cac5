package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Charges of one state, with their sum.
 *
 * @param sum what is still to be paid of those that are open or overdue, what is to be given back of those to return, what
 *     was asked of the others
 */
public record ChargeTotals(ChargeState state, long count, BigDecimal sum) implements Serializable {}
