package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipFixture.LONG_AGO;
import static it.lifesciencehub.membership.MembershipFixture.aCategory;
import static it.lifesciencehub.membership.MembershipFixture.aRule;
import static it.lifesciencehub.organisations.SizeClass.LARGE;
import static it.lifesciencehub.organisations.SizeClass.MEDIUM;
import static it.lifesciencehub.organisations.SizeClass.SMALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeePolicyTest {

    private static final LocalDate ENTRY = LocalDate.of(2027, 5, 15);

    @ParameterizedTest
    @CsvSource({
        // the whole fee, whenever they enter
        "NONE, 1200, 2027-05-15, 1200.00",
        "NONE, 1200, 2027-12-31, 1200.00",
        // half of it from 1 July
        "HALF_YEARS, 1200, 2027-06-30, 1200.00",
        "HALF_YEARS, 1200, 2027-07-01, 600.00",
        "HALF_YEARS, 1200, 2027-12-31, 600.00",
        "HALF_YEARS, 0.01, 2027-07-01, 0.01",
        // a twelfth for each month that has begun
        "MONTHS, 1200, 2027-01-01, 1200.00",
        "MONTHS, 1200, 2027-01-31, 1200.00",
        "MONTHS, 1200, 2027-02-01, 1100.00",
        "MONTHS, 1200, 2027-05-15, 800.00",
        "MONTHS, 1200, 2027-12-01, 100.00",
        "MONTHS, 1200, 2027-12-31, 100.00",
        "MONTHS, 1200, 2028-02-29, 1100.00",
        "MONTHS, 1000, 2027-12-31, 83.33",
        "MONTHS, 1000, 2027-11-30, 166.67",
        "MONTHS, 0.06, 2027-12-31, 0.01",
        // by days, of 365 or 366
        "DAYS, 365, 2027-01-01, 365.00",
        "DAYS, 365, 2027-01-02, 364.00",
        "DAYS, 365, 2027-12-31, 1.00",
        "DAYS, 366, 2028-12-31, 1.00",
        "DAYS, 366, 2028-02-29, 307.00",
        "DAYS, 366, 2028-03-01, 306.00",
        "DAYS, 1000, 2027-12-31, 2.74",
        "DAYS, 1000, 2028-12-31, 2.73",
        "DAYS, 9999999999.99, 2027-07-02, 5013698630.13",
    })
    void aFirstCalendarYearCostsItsPart(Proration proration, BigDecimal year, LocalDate entry, BigDecimal fee) {
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, proration);
        List<MembershipFee> rules = List.of(aRule(null, year.toPlainString()));
        TermSpan first = TermPolicy.first(TermBasis.CALENDAR_YEAR, entry);
        assertEquals(fee, FeePolicy.fee(category, rules, MEDIUM, entry, first));
    }

    @ParameterizedTest
    @CsvSource({"NONE", "HALF_YEARS", "MONTHS", "DAYS"})
    void aWholeYearCostsTheWholeFee(Proration proration) {
        MembershipCategory category = aCategory(TermBasis.ANNIVERSARY, proration);
        List<MembershipFee> rules = List.of(aRule(null, "999.99"));
        for (String entry : List.of("2027-07-15", "2028-02-29", "2027-12-31", "2027-03-01")) {
            LocalDate day = LocalDate.parse(entry);
            TermSpan first = TermPolicy.first(TermBasis.ANNIVERSARY, day);
            TermSpan second = TermPolicy.following(TermBasis.ANNIVERSARY, day, first.endsOn());
            assertEquals(new BigDecimal("999.99"), FeePolicy.fee(category, rules, null, day, first));
            assertEquals(new BigDecimal("999.99"), FeePolicy.fee(category, rules, null, day, second));
        }
    }

    @Test
    void theOwnSizeGoesBeforeEverySize() {
        List<MembershipFee> rules = List.of(aRule(MEDIUM, "2000"), aRule(null, "3000"));
        assertYear("2000.00", rules, MEDIUM, ENTRY);
        assertYear("3000.00", rules, LARGE, ENTRY);
        assertYear("3000.00", rules, null, ENTRY);
    }

    @Test
    void aSpanOfEntryGoesBeforeNone() {
        List<MembershipFee> rules =
                List.of(aRule(null, "1000"), aRule(null, day("2027-05-01"), day("2027-05-31"), LONG_AGO, "500"));
        assertYear("1000.00", rules, SMALL, day("2027-04-30"));
        assertYear("500.00", rules, SMALL, day("2027-05-01"));
        assertYear("500.00", rules, SMALL, day("2027-05-31"));
        assertYear("1000.00", rules, SMALL, day("2027-06-01"));
    }

    @Test
    void aSpanMayBeOpenAtEitherEnd() {
        List<MembershipFee> rules = List.of(
                aRule(null, null, day("2010-12-31"), LONG_AGO, "100"),
                aRule(null, day("2027-01-01"), null, LONG_AGO, "300"),
                aRule(null, "200"));
        assertYear("100.00", rules, null, day("2010-12-31"));
        assertYear("200.00", rules, null, day("2011-01-01"));
        assertYear("300.00", rules, null, day("2027-01-01"));
    }

    @Test
    void theSizeGoesBeforeTheSpan() {
        List<MembershipFee> rules = List.of(aRule(null, day("2027-01-01"), null, LONG_AGO, "500"), aRule(SMALL, "700"));
        assertYear("700.00", rules, SMALL, ENTRY);
        assertYear("500.00", rules, LARGE, ENTRY);
    }

    @Test
    void theYoungestRuleThatHoldsOnTheFirstDayCounts() {
        List<MembershipFee> rules = List.of(
                aRule(SMALL, null, null, day("2027-01-01"), "900"),
                aRule(SMALL, null, null, day("2028-01-01"), "950"),
                aRule(SMALL, "800"));
        assertYear("900.00", rules, SMALL, ENTRY);
        TermSpan next = new TermSpan(day("2028-01-01"), day("2028-12-31"));
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, Proration.NONE);
        assertEquals(new BigDecimal("950.00"), FeePolicy.fee(category, rules, SMALL, ENTRY, next));
    }

    @Test
    void theOrderOfRulesDoesNotMatter() {
        List<MembershipFee> rules = new java.util.ArrayList<>(List.of(
                aRule(null, "1"),
                aRule(null, day("2027-01-01"), null, LONG_AGO, "2"),
                aRule(MEDIUM, "3"),
                aRule(MEDIUM, day("2027-01-01"), null, LONG_AGO, "4"),
                aRule(MEDIUM, day("2027-01-01"), null, day("2027-01-01"), "5")));
        for (int i = 0; i < rules.size(); i++) {
            Collections.rotate(rules, 1);
            assertYear("5.00", rules, MEDIUM, ENTRY);
        }
    }

    @Test
    void refusesWhereNoRuleFits() {
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, Proration.MONTHS);
        TermSpan term = TermPolicy.first(TermBasis.CALENDAR_YEAR, ENTRY);
        List<List<MembershipFee>> none = List.of(
                List.of(),
                List.of(aRule(LARGE, "1")),
                List.of(aRule(null, day("2027-05-16"), null, LONG_AGO, "1")),
                List.of(aRule(null, null, day("2027-05-14"), LONG_AGO, "1")),
                List.of(aRule(null, null, null, day("2027-05-16"), "1")));
        for (List<MembershipFee> rules : none) {
            Refusal refusal = assertThrows(Refusal.class, () -> FeePolicy.fee(category, rules, MEDIUM, ENTRY, term));
            assertEquals(MembershipReason.NO_FEE_RULE, refusal.reason());
        }
    }

    @Test
    void aRuleForASizeDoesNotFitAnUnknownSize() {
        Refusal refusal =
                assertThrows(Refusal.class, () -> FeePolicy.rule(List.of(aRule(SMALL, "1")), null, ENTRY, ENTRY));
        assertEquals(MembershipReason.NO_FEE_RULE, refusal.reason());
    }

    private static void assertYear(String fee, List<MembershipFee> rules, SizeClass size, LocalDate entry) {
        MembershipCategory category = aCategory(TermBasis.CALENDAR_YEAR, Proration.NONE);
        LocalDate start = entry.isBefore(ENTRY) ? ENTRY : entry;
        TermSpan term = TermPolicy.first(TermBasis.CALENDAR_YEAR, start);
        assertEquals(new BigDecimal(fee), FeePolicy.fee(category, rules, size, entry, term));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
