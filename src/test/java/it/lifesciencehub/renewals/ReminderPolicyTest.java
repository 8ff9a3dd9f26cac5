package it.lifesciencehub.renewals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.membership.MembershipAct;
import it.lifesciencehub.membership.MembershipFixture;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    /** Asked for on 1 February, due on 31 March. */
    private static MembershipTerm asked() {
        MembershipTerm term = MembershipFixture.aTerm("1000.00");
        MembershipFixture.request(term, DUE, Instant.parse("2027-02-01T09:00:00Z"));
        return term;
    }

    private static boolean due(int days, MembershipTerm term, String today) {
        return ReminderPolicy.isDue(days, term, LocalDate.parse(today));
    }

    @Test
    void sendsAStepOnItsDayAndUpToAWeekLater() {
        assertFalse(due(-30, asked(), "2027-02-28"));
        assertTrue(due(-30, asked(), "2027-03-01"));
        assertTrue(due(-30, asked(), "2027-03-08"));
        assertFalse(due(-30, asked(), "2027-03-09"));
        assertFalse(due(0, asked(), "2027-03-30"));
        assertTrue(due(0, asked(), "2027-03-31"));
        assertTrue(due(15, asked(), "2027-04-15"));
        assertFalse(due(15, asked(), "2027-04-14"));
    }

    @Test
    void countsDaysAndNotHoursWhereTheClocksChange() {
        // Summer time begins on 28 March 2027 and ends on 31 October 2027.
        assertTrue(due(-3, asked(), "2027-03-28"));
        assertFalse(due(-3, asked(), "2027-03-27"));
        assertTrue(due(214, asked(), "2027-10-31"));
        assertFalse(due(214, asked(), "2027-10-30"));
    }

    @Test
    void doesNotRemindOnTheDayOfTheRequestOrOfWhatLiesBeforeIt() {
        MembershipTerm late = MembershipFixture.aTerm("1000.00");
        // In Rome it is the 2nd already.
        MembershipFixture.request(late, DUE, Instant.parse("2027-03-01T23:30:00Z"));
        assertFalse(due(-30, late, "2027-03-02"));
        assertFalse(due(-29, late, "2027-03-02"));
        assertTrue(due(-28, late, "2027-03-03"));
    }

    @Test
    void remindsOfNothingThatIsPaidWaivedCancelledOrOver() {
        MembershipTerm proposed = MembershipFixture.aTerm("1000.00");
        assertFalse(due(0, proposed, "2027-03-31"));
        MembershipTerm waived = asked();
        MembershipFixture.waive(waived);
        assertFalse(due(0, waived, "2027-03-31"));
        MembershipTerm cancelled = asked();
        MembershipFixture.cancel(cancelled);
        assertFalse(due(0, cancelled, "2027-03-31"));
        MembershipTerm over = asked();
        MembershipFixture.act(over.getMembership(), MembershipAct.RESIGN, DUE);
        assertFalse(due(0, over, "2027-03-31"));
        MembershipTerm leaving = asked();
        MembershipFixture.act(leaving.getMembership(), MembershipAct.GIVE_NOTICE, DUE.plusMonths(9));
        assertTrue(due(0, leaving, "2027-03-31"));
    }

    @Test
    void agreesWithTheDaysThatTheDatabaseIsAskedFor() {
        LocalDate today = LocalDate.of(2027, 4, 15);
        for (int days : List.of(-30, 0, 15, 45)) {
            for (LocalDate due = today.minusDays(90); due.isBefore(today.plusDays(90)); due = due.plusDays(1)) {
                MembershipTerm term = MembershipFixture.aTerm("1.00");
                MembershipFixture.request(term, due, Instant.parse("2026-01-01T00:00:00Z"));
                boolean asked = !due.isBefore(ReminderPolicy.firstDueDay(days, today))
                        && !due.isAfter(ReminderPolicy.lastDueDay(days, today));
                assertEquals(asked, ReminderPolicy.isDue(days, term, today), days + " " + due);
            }
        }
    }

    @Test
    void restsAtNightInRomeWhateverTheSeason() {
        assertFalse(ReminderPolicy.isTimeToSend(Instant.parse("2027-01-15T06:59:59Z")));
        assertTrue(ReminderPolicy.isTimeToSend(Instant.parse("2027-01-15T07:00:00Z")));
        assertTrue(ReminderPolicy.isTimeToSend(Instant.parse("2027-01-15T18:59:59Z")));
        assertFalse(ReminderPolicy.isTimeToSend(Instant.parse("2027-01-15T19:00:00Z")));
        assertTrue(ReminderPolicy.isTimeToSend(Instant.parse("2027-07-15T06:00:00Z")));
        assertFalse(ReminderPolicy.isTimeToSend(Instant.parse("2027-07-15T05:59:59Z")));
        assertFalse(ReminderPolicy.isTimeToSend(Instant.parse("2027-07-15T18:00:00Z")));
        // The morning after the clocks went forward.
        assertTrue(ReminderPolicy.isTimeToSend(Instant.parse("2027-03-28T06:00:00Z")));
        assertFalse(ReminderPolicy.isTimeToSend(Instant.parse("2027-03-27T06:00:00Z")));
    }

    @Test
    void findsPlaceholdersThatMeanNothing() {
        assertEquals(List.of(), reasons(new ReminderDraft(15, true, "{term}", "Due {dueDay}", "{amount}", "x")));
        assertEquals(
                List.of("subjectIt REMINDER_PLACEHOLDER", "textEn REMINDER_BRACE"),
                reasons(new ReminderDraft(15, true, "{importo}", "a", "b", "amount}")));
        assertEquals(
                List.of("days REMINDER_DAYS", "subjectEn REMINDER_TEXT_REQUIRED", "textIt TEXT_LONG"),
                reasons(new ReminderDraft(400, true, "a", " ", "b".repeat(4001), "c")));
        assertEquals(List.of("days REMINDER_DAYS"), reasons(new ReminderDraft(null, true, "a", "b", "c", "d")));
    }

    private static List<String> reasons(ReminderDraft draft) {
        return ReminderPolicy.problems(draft).stream()
                .map((Problem problem) -> problem.field() + " " + problem.reason())
                .toList();
    }

    @Test
    void fillsInWordsAsTheyAre() {
        assertEquals(
                "Alfa $1 & {x} 5 €",
                ReminderText.fill("{organisation} {x} {amount}", Map.of("organisation", "Alfa $1 &", "amount", "5 €")));
        assertEquals(List.of("a\nb", "c"), ReminderText.paragraphs("a\nb\r\n \r\n\nc\n"));
    }
}
