package it.lifesciencehub.renewals;

import java.io.Serializable;
import java.math.BigDecimal;

/** How many memberships of a category have an outcome, and the sum of their fees in euro. */
public record RenewalTotal(
        Long categoryId, String categoryIt, String categoryEn, RenewalOutcome outcome, Long count, BigDecimal fees)
        implements Serializable {}
