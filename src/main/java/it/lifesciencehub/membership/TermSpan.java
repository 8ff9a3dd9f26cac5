package it.lifesciencehub.membership;

import java.time.LocalDate;

/** From the first to the last day of a term, both within it. */
public record TermSpan(LocalDate startsOn, LocalDate endsOn) {

    /** Whether it is as long as a year, of 365 or 366 days. */
    public boolean isWholeYear() {
        return !endsOn.isBefore(startsOn.plusYears(1).minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
