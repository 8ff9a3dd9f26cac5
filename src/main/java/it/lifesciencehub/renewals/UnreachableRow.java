package it.lifesciencehub.renewals;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A member with an open fee whom nobody can be written to. */
public record UnreachableRow(
        Long termId,
        Long organisationId,
        String organisation,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal fee,
        LocalDate dueOn)
        implements Serializable {}
