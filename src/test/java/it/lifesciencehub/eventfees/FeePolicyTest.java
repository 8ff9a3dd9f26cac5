package it.lifesciencehub.eventfees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.eventfees.FeePolicy.Payer;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.formats.Iban;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final String SECTOR = Sector.values()[0].name();
    private static final Payer GUEST = new Payer(false, null, Set.of());
    private static final Payer MEMBER = new Payer(true, "ORDINARY", Set.of(SECTOR));

    private static BigDecimal euro(String text) {
        return new BigDecimal(text);
    }

    private static FeeRuleDraft rule(
            RuleSubject subject, String detail, String amount, LocalDate from, LocalDate until) {
        return new FeeRuleDraft(subject, detail, euro(amount), from, until);
    }

    private static FeeRuleDraft rule(RuleSubject subject, String amount) {
        return rule(subject, "", amount, null, null);
    }

    @Test
    void payersAreKnownForTwoYearsAfterTheEvent() {
        assertEquals(
                java.time.Instant.parse("2024-11-28T23:00:00Z"),
                FeePolicy.payersAreKeptSince(LocalDate.parse("2026-11-29")));
    }

    @Test
    void nobodyPaysWhereNoLineFits() {
        assertEquals(BigDecimal.ZERO, FeePolicy.price(List.of(), GUEST, DAY));
        assertEquals(BigDecimal.ZERO, FeePolicy.price(List.of(rule(RuleSubject.GUESTS, "120.00")), MEMBER, DAY));
    }

    @Test
    void theCheapestLineThatFitsCounts() {
        List<FeeRuleDraft> rules = List.of(
                rule(null, "150.00"),
                rule(RuleSubject.MEMBERS, "80.00"),
                rule(RuleSubject.CATEGORY, "ORDINARY", "60.00", null, null),
                rule(RuleSubject.SECTOR, SECTOR, "70.00", null, null));
        assertEquals(euro("150.00"), FeePolicy.price(rules, GUEST, DAY));
        assertEquals(euro("60.00"), FeePolicy.price(rules, MEMBER, DAY));
        assertEquals(euro("70.00"), FeePolicy.price(rules, new Payer(false, null, Set.of(SECTOR)), DAY));
        assertEquals(euro("80.00"), FeePolicy.price(rules, new Payer(true, "HONORARY", Set.of()), DAY));
    }

    /** A category that a former member still has written down makes nobody a member. */
    @Test
    void aCategoryIsOneOfMembersAlone() {
        List<FeeRuleDraft> rules =
                List.of(rule(RuleSubject.CATEGORY, "ORDINARY", "0", null, null), rule(null, "10.00"));
        assertEquals(euro("10.00"), FeePolicy.price(rules, new Payer(false, "ORDINARY", Set.of()), DAY));
    }

    @Test
    void earlyBookingHoldsFromItsFirstToItsLastDay() {
        List<FeeRuleDraft> rules = List.of(rule(null, "", "80.00", DAY, DAY.plusDays(2)), rule(null, "120.00"));
        assertEquals(euro("120.00"), FeePolicy.price(rules, GUEST, DAY.minusDays(1)));
        assertEquals(euro("80.00"), FeePolicy.price(rules, GUEST, DAY));
        assertEquals(euro("80.00"), FeePolicy.price(rules, GUEST, DAY.plusDays(2)));
        assertEquals(euro("120.00"), FeePolicy.price(rules, GUEST, DAY.plusDays(3)));
    }

    @Test
    void nobodyPaysAfterTheEventBegins() {
        assertEquals(DAY.plusDays(14), FeePolicy.dueOn(DAY, 14, DAY.plusDays(30)));
        assertEquals(DAY.plusDays(14), FeePolicy.dueOn(DAY, 14, DAY.plusDays(14)));
        assertEquals(DAY.plusDays(5), FeePolicy.dueOn(DAY, 14, DAY.plusDays(5)));
        assertEquals(DAY, FeePolicy.dueOn(DAY, 14, DAY.minusDays(1)));
    }

    @Test
    void aChargeIsOverdueTheDayAfterTheDueDay() {
        assertEquals(ChargeState.OPEN, FeePolicy.state(euro("100.00"), euro("0"), false, DAY, DAY));
        assertEquals(ChargeState.OVERDUE, FeePolicy.state(euro("100.00"), euro("99.99"), false, DAY, DAY.plusDays(1)));
        assertEquals(ChargeState.PAID, FeePolicy.state(euro("100.00"), euro("100"), false, DAY, DAY.plusDays(1)));
        assertEquals(ChargeState.TO_RETURN, FeePolicy.state(euro("100.00"), euro("100.01"), false, DAY, DAY));
        assertEquals(ChargeState.TO_RETURN, FeePolicy.state(euro("100.00"), euro("40"), true, DAY, DAY));
        assertEquals(ChargeState.CANCELLED, FeePolicy.state(euro("100.00"), euro("0.00"), true, DAY, DAY));
    }

    @Test
    void whatIsLeftAndWhatGoesBackAreNeverNegative() {
        assertEquals(euro("60.00"), FeePolicy.left(euro("100.00"), euro("40.00"), false));
        assertEquals(BigDecimal.ZERO, FeePolicy.left(euro("100.00"), euro("140.00"), false));
        assertEquals(BigDecimal.ZERO, FeePolicy.left(euro("100.00"), euro("0"), true));
        assertEquals(BigDecimal.ZERO, FeePolicy.toReturn(euro("100.00"), euro("40.00"), false));
        assertEquals(euro("40.00"), FeePolicy.toReturn(euro("100.00"), euro("140.00"), false));
        assertEquals(euro("40.00"), FeePolicy.toReturn(euro("100.00"), euro("40.00"), true));
    }

    @Test
    void remindsOnceBeforeAndOnceAfter() {
        LocalDate due = DAY.plusDays(14);
        assertFalse(FeePolicy.remindsBefore(DAY, due, false, due.minusDays(4)));
        assertTrue(FeePolicy.remindsBefore(DAY, due, false, due.minusDays(3)));
        assertTrue(FeePolicy.remindsBefore(DAY, due, false, due));
        assertFalse(FeePolicy.remindsBefore(DAY, due, false, due.plusDays(1)));
        assertFalse(FeePolicy.remindsBefore(DAY, due, true, due));
        assertFalse(FeePolicy.remindsBefore(DAY, DAY.plusDays(3), false, DAY.plusDays(1)), "told the same day");
        assertFalse(FeePolicy.remindsAfter(due, false, due.plusDays(1)));
        assertTrue(FeePolicy.remindsAfter(due, false, due.plusDays(2)));
        assertFalse(FeePolicy.remindsAfter(due, true, due.plusDays(9)));
    }

    @Test
    void releasesWhatIsWhollyUnpaidAfterTheDaysOfGrace() {
        assertFalse(FeePolicy.releases(true, DAY, 3, euro("0"), DAY.plusDays(3)));
        assertTrue(FeePolicy.releases(true, DAY, 3, euro("0.00"), DAY.plusDays(4)));
        assertFalse(FeePolicy.releases(true, DAY, 3, euro("0.01"), DAY.plusDays(4)));
        assertFalse(FeePolicy.releases(false, DAY, 3, euro("0"), DAY.plusDays(400)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IT60X0542811101000000123456",
                "it60 x054 2811 1010 0000 0123 456",
                "GB82WEST12345698765432",
                "DE89370400440532013000",
                "SM86U0322509800000000270100"
            })
    void knowsARightIban(String iban) {
        assertTrue(Iban.isValid(Iban.normalised(iban)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IT60X0542811101000000123465",
                "IT61X0542811101000000123456",
                "IT60X054281110100000012345",
                "GB82 WEST 1234 5698 7654 33",
                "60X0542811101000000123456IT",
                "IT60X05428111010000001234567890123456"
            })
    void knowsAWrongIban(String iban) {
        assertFalse(Iban.isValid(Iban.normalised(iban)));
    }

    @Test
    void saysWhatIsWrongWithPricesAndTerms() {
        FeeRuleDraft twice = rule(null, "10.00");
        List<Problem> lines = FeeRulesPolicy.problems(List.of(
                twice,
                rule(null, "10.001"),
                rule(RuleSubject.SECTOR, "NO_SUCH", "1.00", null, null),
                rule(RuleSubject.GUESTS, "", "1.00", DAY, DAY.minusDays(1))));
        assertEquals(
                List.of(FeeReason.RULE_AMOUNT, FeeReason.RULE_TWICE, FeeReason.RULE_AUDIENCE, FeeReason.RULE_DAYS),
                lines.stream().map(Problem::reason).toList());
        assertEquals(List.of(2), lines.get(0).arguments());
        List<Problem> terms = FeeRulesPolicy.problems(new FeeTerms("", "IT00", "BAD", "", 0, true, 366, "", ""));
        assertEquals(
                List.of("holder", "iban", "bic", "daysToPay", "graceDays"),
                terms.stream().map(Problem::field).toList());
        assertEquals(
                List.of(),
                FeeRulesPolicy.problems(new FeeTerms(
                        "Life Science Hub",
                        "IT60 X054 2811 1010 0000 0123 456",
                        "bpmoit22",
                        "LSH",
                        14,
                        true,
                        0,
                        "",
                        "")));
    }
}
