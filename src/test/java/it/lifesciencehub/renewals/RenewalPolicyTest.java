package it.lifesciencehub.renewals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFixture;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.Proration;
import it.lifesciencehub.membership.TermBasis;
import it.lifesciencehub.membership.TermPayment;
import it.lifesciencehub.membership.TermSpan;
import it.lifesciencehub.organisations.SizeClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 11, 23);
    private static final LocalDate NEW_YEAR = LocalDate.of(2028, 1, 1);
    private static final MembershipCategory YEARLY =
            MembershipFixture.aCategory(TermBasis.CALENDAR_YEAR, Proration.MONTHS);

    private final Membership membership =
            MembershipFixture.aMembership(YEARLY, LocalDate.of(2027, 5, 15), SizeClass.MEDIUM);

    /** Of the rest of 2027. */
    private MembershipTerm first() {
        return MembershipFixture.aTerm(membership, "800.00");
    }

    private static void pay(MembershipTerm term) {
        MembershipFixture.pay(term, new TermPayment(TODAY.minusDays(9), term.getFee(), "", "", false), TODAY);
    }

    private RenewalFinding find(MembershipTerm latest, LocalDate beginsBy) {
        return RenewalPolicy.find(
                membership,
                latest,
                beginsBy,
                TODAY,
                category -> List.of(MembershipFixture.aRule(SizeClass.MEDIUM, "1200.00")));
    }

    @Test
    void proposesTheTermAfterThePaidOne() {
        MembershipTerm latest = first();
        pay(latest);
        RenewalFinding finding = find(latest, NEW_YEAR);
        assertEquals(RenewalOutcome.PROPOSE, finding.outcome());
        assertEquals(new TermSpan(NEW_YEAR, LocalDate.of(2028, 12, 31)), finding.span());
        assertEquals(new BigDecimal("1200.00"), finding.fee());
    }

    @Test
    void leavesALaterTermAlone() {
        MembershipTerm latest = first();
        pay(latest);
        assertEquals(RenewalOutcome.LATER, find(latest, NEW_YEAR.minusDays(1)).outcome());
    }

    @Test
    void findsWhatIsThereAlready() {
        RenewalFinding finding = find(first(), NEW_YEAR);
        assertEquals(RenewalOutcome.THERE, finding.outcome());
        assertEquals(new BigDecimal("800.00"), finding.fee());
    }

    @Test
    void proposesAFirstTermWhereThereIsNone() {
        assertEquals(LocalDate.of(2027, 5, 15), find(null, NEW_YEAR).span().startsOn());
    }

    @Test
    void billsNobodyForYearsGoneBy() {
        Membership old = MembershipFixture.aMembership(YEARLY, LocalDate.of(1998, 3, 1), SizeClass.MEDIUM);
        RenewalFinding finding = RenewalPolicy.find(
                old, null, NEW_YEAR, TODAY, category -> List.of(MembershipFixture.aRule(SizeClass.MEDIUM, "9.00")));
        assertEquals(RenewalOutcome.PAST, finding.outcome());
    }

    @Test
    void saysWhereNoRuleFits() {
        RenewalFinding finding = RenewalPolicy.find(
                membership,
                null,
                NEW_YEAR,
                TODAY,
                category -> List.of(MembershipFixture.aRule(SizeClass.LARGE, "9.00")));
        assertEquals(RenewalOutcome.NO_FEE_RULE, finding.outcome());
        assertNull(finding.fee());
    }

    @Test
    void asksNothingOfWhoLeavesRestsOrIsGone() {
        MembershipFixture.act(membership, MembershipAct.SUSPEND, TODAY);
        assertEquals(RenewalOutcome.SUSPENDED, find(null, NEW_YEAR).outcome());
        MembershipFixture.act(membership, MembershipAct.GIVE_NOTICE, NEW_YEAR);
        assertEquals(RenewalOutcome.LEAVING, find(null, NEW_YEAR).outcome());
        MembershipFixture.act(membership, MembershipAct.RESIGN, TODAY);
        assertEquals(RenewalOutcome.ENDED, find(null, NEW_YEAR).outcome());
    }

    @Test
    void goesFromTheDryRunToTheMailsAndNeverBack() {
        assertTrue(can(RenewalPhase.NEW, RenewalState.DONE, RenewalPhase.CHECK));
        assertFalse(can(RenewalPhase.NEW, RenewalState.DONE, RenewalPhase.PROPOSE));
        assertTrue(can(RenewalPhase.CHECK, RenewalState.DONE, RenewalPhase.CHECK));
        assertTrue(can(RenewalPhase.CHECK, RenewalState.DONE, RenewalPhase.PROPOSE));
        assertFalse(can(RenewalPhase.CHECK, RenewalState.STOPPED, RenewalPhase.PROPOSE));
        assertTrue(can(RenewalPhase.CHECK, RenewalState.STOPPED, RenewalPhase.CHECK));
        assertFalse(can(RenewalPhase.CHECK, RenewalState.DONE, RenewalPhase.SEND));
        assertTrue(can(RenewalPhase.PROPOSE, RenewalState.FAILED, RenewalPhase.PROPOSE));
        assertFalse(can(RenewalPhase.PROPOSE, RenewalState.DONE, RenewalPhase.CHECK));
        assertTrue(can(RenewalPhase.PROPOSE, RenewalState.DONE, RenewalPhase.SEND));
        assertTrue(can(RenewalPhase.SEND, RenewalState.DONE, RenewalPhase.SEND));
        assertFalse(can(RenewalPhase.SEND, RenewalState.RUNNING, RenewalPhase.SEND));
        assertFalse(can(RenewalPhase.CHECK, RenewalState.DONE, RenewalPhase.NEW));
        assertTrue(RenewalPolicy.canRemove(RenewalPhase.CHECK, RenewalState.STOPPED));
        assertFalse(RenewalPolicy.canRemove(RenewalPhase.PROPOSE, RenewalState.STOPPED));
        assertFalse(RenewalPolicy.canRemove(RenewalPhase.CHECK, RenewalState.RUNNING));
    }

    private static boolean can(RenewalPhase phase, RenewalState state, RenewalPhase wanted) {
        return RenewalPolicy.canStart(phase, state, wanted);
    }
}
