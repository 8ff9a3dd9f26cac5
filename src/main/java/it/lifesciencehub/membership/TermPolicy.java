package it.lifesciencehub.membership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From when to when terms last. Those of a calendar year end on 31 December. Those by anniversary are counted from the
 * day of entry itself, not from the term before: whoever entered on 29 February has the anniversary on 28 February in
 * common years and on the 29th again in leap years.
 */
public final class TermPolicy {

    private TermPolicy() {}

    /** @param from the day of entry, or of a return after an end */
    public static TermSpan first(TermBasis basis, LocalDate from) {
        return from(basis, from, from);
    }

    /**
     * The term that begins the day after another one has ended.
     *
     * @param from the day of entry, or of a return after an end
     * @param lastEnd the last day of the term before; a return later than that leaves a gap
     */
    public static TermSpan following(TermBasis basis, LocalDate from, LocalDate lastEnd) {
        LocalDate next = lastEnd.plusDays(1);
        return from(basis, from, next.isBefore(from) ? from : next);
    }

    private static TermSpan from(TermBasis basis, LocalDate from, LocalDate startsOn) {
        if (basis == TermBasis.CALENDAR_YEAR) {
            return new TermSpan(startsOn, LocalDate.of(startsOn.getYear(), 12, 31));
        }
        return new TermSpan(startsOn, anniversaryAfter(from, startsOn).minusDays(1));
    }

    /** A year after a day that is no anniversary: so it is for somebody whose category went by calendar years before. */
    private static LocalDate anniversaryAfter(LocalDate from, LocalDate startsOn) {
        long years = Math.max(0, ChronoUnit.YEARS.between(from, startsOn));
        for (long n = years; n <= years + 1; n++) {
            if (from.plusYears(n).equals(startsOn)) {
                return from.plusYears(n + 1);
            }
        }
        return startsOn.plusYears(1);
    }
}
