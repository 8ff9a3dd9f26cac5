package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipFixture.NOW;
import static it.lifesciencehub.membership.MembershipFixture.aCategory;
import static it.lifesciencehub.membership.MembershipFixture.aMembership;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final LocalDate ENTERED = LocalDate.of(2027, 5, 15);

    private final Membership membership =
            aMembership(aCategory(TermBasis.CALENDAR_YEAR, Proration.MONTHS), ENTERED, SizeClass.MEDIUM);

    @ParameterizedTest
    @EnumSource(
            value = MembershipAct.class,
            names = {"SUSPEND", "REINSTATE", "GIVE_NOTICE", "RESIGN", "CHANGE_CATEGORY"})
    void whatMayBeAskedLaterNeedsAReason(MembershipAct act) {
        LocalDate day = act == MembershipAct.GIVE_NOTICE ? TODAY.plusDays(1) : TODAY;
        assertRefused(MembershipReason.REASON_MISSING, act, day, " ");
        assertDoesNotThrow(() -> MembershipPolicy.check(membership, act, day, "Consiglio", TODAY));
    }

    @Test
    void aNoticeIsForADayToComeAndAResignationIsNot() {
        assertRefused(MembershipReason.DAY_NOT_TO_COME, MembershipAct.GIVE_NOTICE, TODAY, "x");
        assertRefused(MembershipReason.DAY_STILL_TO_COME, MembershipAct.RESIGN, TODAY.plusDays(1), "x");
        assertRefused(MembershipReason.DAY_STILL_TO_COME, MembershipAct.SUSPEND, TODAY.plusDays(1), "x");
        assertDoesNotThrow(
                () -> MembershipPolicy.check(membership, MembershipAct.CHANGE_CATEGORY, TODAY.plusDays(1), "x", TODAY));
    }

    @Test
    void aDayMustBeSaidAndLieWithinTheMembership() {
        assertRefused(CommonReason.REQUIRED, MembershipAct.SUSPEND, null, "x");
        assertRefused(MembershipReason.DAY_BEFORE_ENTRY, MembershipAct.SUSPEND, ENTERED.minusDays(1), "x");
        assertRefused(MembershipReason.DAY_TOO_FAR, MembershipAct.GIVE_NOTICE, TODAY.plusYears(6), "x");
        membership.act(MembershipAct.RESIGN, TODAY.minusDays(2), NOW);
        assertRefused(MembershipReason.DAY_BEFORE_END, MembershipAct.REINSTATE, TODAY.minusDays(2), "x");
        assertDoesNotThrow(() -> MembershipPolicy.check(membership, MembershipAct.REINSTATE, TODAY, "x", TODAY));
    }

    @Test
    void aMembershipMayBeAgreedAYearAhead() {
        assertDoesNotThrow(() -> MembershipPolicy.checkBeginning(TODAY.plusYears(1), "", TODAY));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> MembershipPolicy.checkBeginning(TODAY.plusYears(1).plusDays(1), "", TODAY));
        assertEquals(MembershipReason.DAY_TOO_FAR, refusal.problems().get(0).reason());
    }

    @Test
    void aReasonHasAnEnd() {
        assertRefused(CommonReason.TOO_LONG, MembershipAct.SUSPEND, TODAY, "x".repeat(1001));
    }

    private void assertRefused(RefusalReason reason, MembershipAct act, LocalDate day, String why) {
        Refusal refusal = assertThrows(Refusal.class, () -> MembershipPolicy.check(membership, act, day, why, TODAY));
        assertEquals(
                List.of(reason),
                refusal.problems().stream().map(Refusal.Problem::reason).toList());
    }
}
