package it.lifesciencehub.eventfees;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that came in by a bank statement; what went out is not kept.
 *
 * @param key by which the same entry is known again in another file, as it is stored: 64 hexadecimal digits
 * @param text cause, payer and references, as the bank writes them
 */
public record StatementEntry(String key, LocalDate bookedOn, BigDecimal amount, String text) implements Serializable {}
