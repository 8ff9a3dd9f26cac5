package it.lifesciencehub.membership;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/**
 * What a term costs, in euro. Size and rules count as they stand when the term is proposed, for its first day; what
 * changes later is for the next term.
 */
public final class FeePolicy {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** The more special rule first: of a size, of a span of entry, the younger one. */
    private static final Comparator<MembershipFee> MOST_SPECIFIC = Comparator.comparing(
                    (MembershipFee rule) -> rule.getSizeClass() != null)
            .thenComparing(MembershipFee::isForEntrants)
            .thenComparing(MembershipFee::getValidFrom)
            .thenComparing(MembershipFee::getEnteredFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(MembershipFee::getId);

    private FeePolicy() {}

    /**
     * The fee of a term, to the cent.
     *
     * @param rules those of the category
     * @param size null where it is not known: then only rules for every size fit
     * @param enteredOn the day of entry into the association
     * @throws Refusal with {@link MembershipReason#NO_FEE_RULE} where no rule fits
     */
    public static BigDecimal fee(
            MembershipCategory category,
            Collection<MembershipFee> rules,
            SizeClass size,
            LocalDate enteredOn,
            TermSpan term) {
        BigDecimal year = rule(rules, size, enteredOn, term.startsOn()).getAmount();
        return prorated(category.getProration(), year, term);
    }

    /** The most specific rule that fits on the term's first day. */
    static MembershipFee rule(
            Collection<MembershipFee> rules, SizeClass size, LocalDate enteredOn, LocalDate startsOn) {
        return rules.stream()
                .filter(rule -> rule.fits(size, enteredOn, startsOn))
                .max(MOST_SPECIFIC)
                .orElseThrow(() -> new Refusal(MembershipReason.NO_FEE_RULE));
    }

    /** The part of a year's fee for the term; the whole of it for a whole year. */
    static BigDecimal prorated(Proration proration, BigDecimal year, TermSpan term) {
        if (term.isWholeYear()) {
            return cents(year, BigDecimal.ONE, BigDecimal.ONE);
        }
        return switch (proration) {
            case NONE -> cents(year, BigDecimal.ONE, BigDecimal.ONE);
            case HALF_YEARS -> cents(year, BigDecimal.ONE, term.startsOn().getMonthValue() > 6 ? TWO : BigDecimal.ONE);
            case MONTHS -> cents(year, BigDecimal.valueOf(monthsBegun(term)), MONTHS_OF_A_YEAR);
            case DAYS ->
                cents(
                        year,
                        BigDecimal.valueOf(ChronoUnit.DAYS.between(term.startsOn(), term.endsOn()) + 1),
                        BigDecimal.valueOf(term.startsOn().lengthOfYear()));
        };
    }

    private static long monthsBegun(TermSpan term) {
        return ChronoUnit.MONTHS.between(
                        term.startsOn().withDayOfMonth(1), term.endsOn().withDayOfMonth(1))
                + 1;
    }

    /** Multiplies first and rounds once, half a cent upwards. */
    private static BigDecimal cents(BigDecimal year, BigDecimal part, BigDecimal whole) {
        return year.multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
