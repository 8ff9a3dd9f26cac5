package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipFixture.NOW;
import static it.lifesciencehub.membership.MembershipFixture.aTerm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTermTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2027, 7, 14);

    private enum Step {
        REQUEST,
        PAY,
        WAIVE,
        CANCEL,
        CORRECT,
        REOPEN
    }

    private static final Map<Step, Consumer<MembershipTerm>> STEPS = new EnumMap<>(Map.of(
            Step.REQUEST, term -> term.request(DUE, NOW),
            Step.PAY, term -> term.pay(paid("1000"), TODAY),
            Step.WAIVE, term -> term.waive("Accordo"),
            Step.CANCEL, term -> term.cancel("Doppio"),
            Step.CORRECT, term -> term.correct(paid("1001"), TODAY, "Refuso"),
            Step.REOPEN, term -> term.reopen("Errore")));

    private static final Map<TermStatus, Set<Step>> POSSIBLE = new EnumMap<>(Map.of(
            TermStatus.PROPOSED, EnumSet.of(Step.REQUEST, Step.PAY, Step.WAIVE, Step.CANCEL),
            TermStatus.REQUESTED, EnumSet.of(Step.PAY, Step.WAIVE, Step.CANCEL),
            TermStatus.PAID, EnumSet.of(Step.CORRECT, Step.REOPEN),
            TermStatus.WAIVED, EnumSet.of(Step.REOPEN),
            TermStatus.CANCELLED, EnumSet.noneOf(Step.class)));

    @ParameterizedTest
    @EnumSource(TermStatus.class)
    void eachStepIsPossibleInItsStatesAlone(TermStatus status) {
        for (Step step : Step.values()) {
            MembershipTerm term = standing(status);
            if (POSSIBLE.get(status).contains(step)) {
                STEPS.get(step).accept(term);
            } else {
                Refusal refusal =
                        assertThrows(Refusal.class, () -> STEPS.get(step).accept(term), step + " of " + status);
                assertEquals(MembershipReason.TERM_ACT_NOT_POSSIBLE, refusal.reason());
                assertEquals(status, term.getStatus());
            }
        }
    }

    @Test
    void whatWasReopenedStandsAsBefore() {
        MembershipTerm proposed = aTerm("1000");
        proposed.pay(paid("1000"), TODAY);
        proposed.reopen("Versato da altri");
        assertEquals(TermStatus.PROPOSED, proposed.getStatus());
        assertNull(proposed.getPaidOn());
        assertNull(proposed.getPaidAmount());
        MembershipTerm requested = standing(TermStatus.REQUESTED);
        requested.pay(paid("1000"), TODAY);
        requested.reopen("Versato da altri");
        assertEquals(TermStatus.REQUESTED, requested.getStatus());
        assertEquals(DUE, requested.getDueOn());
    }

    @Test
    void lessThanTheFeeSettlesItOnlyWithANote() {
        MembershipTerm term = standing(TermStatus.REQUESTED);
        assertRefused(MembershipReason.PAID_TOO_LITTLE, () -> term.pay(paid("999.99"), TODAY));
        assertRefused(
                MembershipReason.REASON_MISSING,
                () -> term.pay(new TermPayment(TODAY, new BigDecimal("900"), "", " ", true), TODAY));
        term.pay(new TermPayment(TODAY, new BigDecimal("900"), " 12/2027 ", "Sconto del consiglio", true), TODAY);
        assertEquals(TermStatus.PAID, term.getStatus());
        assertEquals(new BigDecimal("900.00"), term.getPaidAmount());
        assertEquals("12/2027", term.getInvoiceNumber());
    }

    @Test
    void moreThanTheFeeIsTaken() {
        MembershipTerm term = aTerm("1000");
        term.pay(paid("1000.5"), TODAY);
        assertEquals(new BigDecimal("1000.50"), term.getPaidAmount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000.001", "10000000000"})
    void refusesAnAmountThatIsNone(String amount) {
        assertRefused(MembershipReason.AMOUNT_NOT_POSSIBLE, () -> aTerm("1000").pay(paid(amount), TODAY));
    }

    @Test
    void refusesAPaymentThatIsStillToCome() {
        TermPayment tomorrow = new TermPayment(TODAY.plusDays(1), new BigDecimal("1000"), "", "", false);
        assertRefused(MembershipReason.PAID_IN_THE_FUTURE, () -> aTerm("1000").pay(tomorrow, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aReasonMustBeSaid(String why) {
        assertRefused(MembershipReason.REASON_MISSING, () -> aTerm("1").waive(why));
        assertRefused(MembershipReason.REASON_MISSING, () -> aTerm("1").cancel(why));
        assertRefused(
                MembershipReason.REASON_MISSING, () -> standing(TermStatus.PAID).reopen(why));
        assertRefused(
                MembershipReason.REASON_MISSING, () -> standing(TermStatus.PAID).correct(paid("1000"), TODAY, why));
    }

    @ParameterizedTest
    @CsvSource({"2027-07-13, false", "2027-07-14, false", "2027-07-15, true"})
    void isOverdueFromTheDayAfterItsDueDay(LocalDate today, boolean overdue) {
        assertEquals(overdue, standing(TermStatus.REQUESTED).isOverdue(today));
    }

    @Test
    void onlyWhatWasRequestedIsOverdue() {
        LocalDate later = DUE.plusYears(1);
        assertTrue(standing(TermStatus.REQUESTED).isOverdue(later));
        for (TermStatus status : EnumSet.complementOf(EnumSet.of(TermStatus.REQUESTED))) {
            assertFalse(standing(status).isOverdue(later), status.name());
        }
    }

    private static MembershipTerm standing(TermStatus status) {
        MembershipTerm term = aTerm("1000");
        switch (status) {
            case PROPOSED -> {}
            case REQUESTED -> term.request(DUE, NOW);
            case PAID -> term.pay(paid("1000"), TODAY);
            case WAIVED -> term.waive("Accordo");
            case CANCELLED -> term.cancel("Doppio");
        }
        return term;
    }

    private static TermPayment paid(String amount) {
        return new TermPayment(TODAY, new BigDecimal(amount), "", "", false);
    }

    private static void assertRefused(MembershipReason reason, Runnable work) {
        Refusal refusal = assertThrows(Refusal.class, work::run);
        assertEquals(
                List.of(reason),
                refusal.problems().stream().map(Refusal.Problem::reason).toList());
    }
}
