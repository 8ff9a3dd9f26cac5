package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipFixture.NOW;
import static it.lifesciencehub.membership.MembershipFixture.aTerm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.membership.MembershipDayPolicy.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fees of the fixture are due on a day of the test's own and have 90 days of grace. */
class MembershipDayPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2027, 7, 14);
    private static final LocalDate LAST_OF_GRACE = DUE.plusDays(90);

    @Test
    void fallsOverdueTheDayAfterTheDueDay() {
        assertEquals(Optional.empty(), due(MembershipStatus.ACTIVE, DUE, requested(DUE)));
        assertEquals(
                Optional.of(new Step(MembershipAct.FALL_OVERDUE, DUE.plusDays(1))),
                due(MembershipStatus.ACTIVE, DUE.plusDays(1), requested(DUE)));
    }

    @Test
    void lapsesTheDayAfterTheLastOneOfGrace() {
        assertEquals(Optional.empty(), due(MembershipStatus.GRACE, LAST_OF_GRACE, requested(DUE)));
        assertEquals(
                Optional.of(new Step(MembershipAct.LAPSE, LAST_OF_GRACE)),
                due(MembershipStatus.GRACE, LAST_OF_GRACE.plusDays(1), requested(DUE)));
    }

    @Test
    void theOldestFeeCounts() {
        assertEquals(
                Optional.of(new Step(MembershipAct.LAPSE, LAST_OF_GRACE)),
                due(MembershipStatus.GRACE, LAST_OF_GRACE.plusDays(1), requested(DUE.plusDays(30)), requested(DUE)));
    }

    @Test
    void comesBackToOrderWhereNothingIsOverdue() {
        LocalDate today = DUE.plusDays(5);
        MembershipTerm paid = requested(DUE);
        paid.pay(new TermPayment(today, new BigDecimal("1000"), "", "", false), today);
        assertEquals(Optional.of(new Step(MembershipAct.SETTLE, today)), due(MembershipStatus.GRACE, today, paid));
        assertEquals(Optional.empty(), due(MembershipStatus.ACTIVE, today, paid, aTerm("1000")));
    }

    @Test
    void aNoticeEndsWithItsDay() {
        LocalDate last = LocalDate.of(2027, 12, 31);
        assertEquals(Optional.empty(), MembershipDayPolicy.due(MembershipStatus.LEAVING, last, List.of(), last));
        assertEquals(
                Optional.of(new Step(MembershipAct.RESIGN, last)),
                MembershipDayPolicy.due(MembershipStatus.LEAVING, last, List.of(), last.plusDays(1)));
    }

    @Test
    void leavesAloneWhatRestsOrIsOver() {
        for (MembershipStatus status :
                List.of(MembershipStatus.SUSPENDED, MembershipStatus.LAPSED, MembershipStatus.RESIGNED)) {
            assertEquals(Optional.empty(), due(status, LAST_OF_GRACE.plusYears(1), requested(DUE)), status.name());
        }
    }

    private static Optional<Step> due(MembershipStatus status, LocalDate today, MembershipTerm... terms) {
        return MembershipDayPolicy.due(status, null, Arrays.asList(terms), today);
    }

    private static MembershipTerm requested(LocalDate due) {
        MembershipTerm term = aTerm("1000");
        term.request(due, NOW);
        return term;
    }
}
