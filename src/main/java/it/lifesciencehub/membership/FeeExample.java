package it.lifesciencehub.membership;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody would pay for the first term and for the one after it. @param fee null where no rule fits */
public record FeeExample(LocalDate startsOn, LocalDate endsOn, BigDecimal fee) implements Serializable {}
