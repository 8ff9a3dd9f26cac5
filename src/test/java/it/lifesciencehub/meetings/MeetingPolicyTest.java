package it.lifesciencehub.meetings;

import static it.lifesciencehub.meetings.MeetingFixture.NOW;
import static it.lifesciencehub.meetings.MeetingFixture.STARTS;
import static it.lifesciencehub.meetings.MeetingFixture.aMeeting;
import static it.lifesciencehub.meetings.MeetingFixture.aMeetingAt;
import static it.lifesciencehub.meetings.MeetingFixture.aStatement;
import static it.lifesciencehub.meetings.MeetingFixture.form;
import static it.lifesciencehub.meetings.MeetingFixture.item;
import static it.lifesciencehub.meetings.MeetingFixture.times;
import static it.lifesciencehub.meetings.MeetingFixture.title;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeetingPolicyTest {

    private final AntitrustStatement statement = aStatement(1);

    @Test
    void refusesToCallWithoutAnAgenda() {
        assertEquals(
                List.of(MeetingReason.AGENDA_MISSING),
                reasons(MeetingPolicy.missingForCalling(aMeeting(), statement, NOW)));
    }

    @Test
    void refusesToCallWithoutAStatementInForce() {
        assertEquals(
                List.of(MeetingReason.STATEMENT_MISSING),
                reasons(MeetingPolicy.missingForCalling(aMeeting(item("Apertura", 5)), null, NOW)));
    }

    @Test
    void refusesToCallWhatIsNowhereOrOver() {
        Meeting nowhere = aMeeting(item("Apertura", 5));
        nowhere.getEvent().schedule(STARTS, STARTS.plus(1, ChronoUnit.HOURS), new EventPlace(null, null, null, null));
        assertEquals(
                List.of(MeetingReason.PLACE_MISSING),
                reasons(MeetingPolicy.missingForCalling(nowhere, statement, NOW)));
        assertEquals(
                List.of(MeetingReason.IN_THE_PAST),
                reasons(MeetingPolicy.missingForCalling(aMeeting(item("Apertura", 5)), statement, STARTS)));
    }

    @Test
    void callsWhatIsWhole() {
        assertEquals(List.of(), MeetingPolicy.missingForCalling(aMeeting(item("Apertura", 5)), statement, NOW));
    }

    @Test
    void letsAPlanHaveGapsAndACalledMeetingNone() {
        MeetingForm gaps = new MeetingForm(
                title(),
                new EventTimes(STARTS, STARTS.plus(1, ChronoUnit.HOURS), new EventPlace(null, null, null, null)),
                null,
                List.of());
        assertEquals(List.of(), MeetingPolicy.problems(gaps, false, true, NOW));
        assertEquals(
                List.of(MeetingReason.PLACE_MISSING, MeetingReason.AGENDA_MISSING),
                reasons(MeetingPolicy.problems(gaps, true, true, NOW)));
    }

    @Test
    void findsEveryProblemOfAForm() {
        MeetingForm form = new MeetingForm(
                new LocalisedText("", ""),
                new EventTimes(STARTS, STARTS, new EventPlace("Sala", null, null, "javascript:alert(1)")),
                0,
                List.of(item("", 5).withId(1L), item("Due", -1), item("Tre", null)));
        assertEquals(
                List.of(
                        CommonReason.REQUIRED,
                        MeetingReason.ENDS_BEFORE_START,
                        MeetingReason.LINK_NOT_VALID,
                        MeetingReason.SEATS_NOT_VALID,
                        MeetingReason.ITEM_MINUTES_NOT_VALID,
                        MeetingReason.ITEM_MINUTES_NOT_VALID),
                reasons(MeetingPolicy.problems(form, false, true, NOW)));
    }

    @Test
    void namesTheItemWithoutASubject() {
        AgendaDraft noTitle = new AgendaDraft(null, " ", AgendaKind.DECISION, 5, "Anna", "", null, null);
        Problem problem = MeetingPolicy.problems(form(item("Uno", 5), noTitle), false, true, NOW)
                .get(0);
        assertEquals(MeetingReason.ITEM_WITHOUT_TITLE, problem.reason());
        assertEquals(List.of(2), problem.arguments());
    }

    @Test
    void leavesBlankRowsOut() {
        assertEquals(1, form(item("Uno", 5), item(" ", 10)).agenda().size());
    }

    @Test
    void letsWhatHasBegunBeCorrectedButNotMovedIntoThePast() {
        Instant later = STARTS.plus(1, ChronoUnit.DAYS);
        assertEquals(List.of(), MeetingPolicy.problems(form(item("Uno", 5)), true, false, later));
        assertEquals(
                List.of(MeetingReason.IN_THE_PAST),
                reasons(MeetingPolicy.problems(form(item("Uno", 5)), true, true, later)));
    }

    @Test
    void goesThroughItsStatesInOrder() {
        Meeting meeting = aMeeting(item("Uno", 5));
        refused(MeetingReason.WRONG_STATE, () -> meeting.open(NOW));
        meeting.call(statement, NOW);
        refused(MeetingReason.WRONG_STATE, () -> meeting.call(statement, NOW));
        refused(MeetingReason.WRONG_STATE, () -> meeting.close(new Quorum(2, 1, 1), NOW));
        meeting.open(NOW);
        refused(MeetingReason.NOT_CHANGEABLE, () -> meeting.cancel(NOW));
        refused(MeetingReason.NOT_CHANGEABLE, () -> MeetingPolicy.requireChangeable(meeting));
        meeting.close(new Quorum(2, 1, 1), NOW);
        assertEquals(new Quorum(2, 1, 1), meeting.getQuorum());
        refused(MeetingReason.WRONG_STATE, () -> meeting.open(NOW));
    }

    @Test
    void takesAnswersBetweenCallingAndOpening() {
        Meeting meeting = aMeeting(item("Uno", 5));
        refused(MeetingReason.ANSWERS_CLOSED, () -> MeetingPolicy.requireAnswerable(meeting));
        meeting.call(statement, NOW);
        assertDoesNotThrow(() -> MeetingPolicy.requireAnswerable(meeting));
        meeting.open(NOW);
        refused(MeetingReason.ANSWERS_CLOSED, () -> MeetingPolicy.requireAnswerable(meeting));
    }

    @Test
    void asksWhoComesToAcknowledgeTheVersionOfTheCalling() {
        Meeting meeting = aMeeting(item("Uno", 5));
        meeting.call(statement, NOW);
        for (AnswerChoice choice : List.of(AnswerChoice.YES, AnswerChoice.ONLINE)) {
            assertThrows(Refusal.class, () -> MeetingPolicy.requireAcknowledged(choice, false, aStatement(2), meeting));
            assertDoesNotThrow(() -> MeetingPolicy.requireAcknowledged(choice, true, null, meeting));
            assertDoesNotThrow(() -> MeetingPolicy.requireAcknowledged(choice, false, statement, meeting));
        }
        assertDoesNotThrow(() -> MeetingPolicy.requireAcknowledged(AnswerChoice.NO, false, null, meeting));
    }

    @Test
    void keepsTheFirstTimeOfAnAcknowledgement() {
        MeetingAnswer answer = new MeetingAnswer(aMeeting(), aPerson());
        answer.acknowledge(statement, NOW);
        answer.acknowledge(statement, NOW.plusSeconds(60));
        assertEquals(NOW, answer.getAcknowledgedAt());
        answer.acknowledge(aStatement(2), NOW.plusSeconds(90));
        assertEquals(NOW.plusSeconds(90), answer.getAcknowledgedAt());
    }

    @Test
    void opensOnItsDayInRomeAndNotBefore() {
        Meeting early = aMeetingAt(Instant.parse("2027-03-15T07:00:00Z"));
        assertFalse(MeetingPolicy.isItsDay(early, Instant.parse("2027-03-14T22:59:00Z")));
        assertTrue(MeetingPolicy.isItsDay(early, Instant.parse("2027-03-14T23:00:00Z")));
        assertTrue(MeetingPolicy.isItsDay(early, Instant.parse("2027-03-17T10:00:00Z")));
        refused(MeetingReason.NOT_ITS_DAY, () -> MeetingPolicy.requireItsDay(early, NOW));
        Meeting atNight = aMeetingAt(Instant.parse("2027-03-14T23:30:00Z"));
        assertFalse(MeetingPolicy.isItsDay(atNight, Instant.parse("2027-03-14T21:29:59Z")));
        assertTrue(MeetingPolicy.isItsDay(atNight, Instant.parse("2027-03-14T21:30:00Z")));
    }

    @Test
    void isNotClosedWithoutAnybodyThere() {
        Meeting meeting = aMeeting(item("Uno", 5));
        MeetingAttendance absent = MeetingAttendance.of(meeting, aPerson(), null, AttendanceMode.EXCUSED, "Anna", NOW);
        refused(MeetingReason.ATTENDANCE_MISSING, () -> MeetingPolicy.requireAttendance(List.of()));
        refused(MeetingReason.ATTENDANCE_MISSING, () -> MeetingPolicy.requireAttendance(List.of(absent)));
        absent.mark(AttendanceMode.ONLINE, "Anna", NOW);
        assertDoesNotThrow(() -> MeetingPolicy.requireAttendance(List.of(absent)));
    }

    @Test
    void remindsOnceADay() {
        Meeting meeting = aMeeting(item("Uno", 5));
        LocalDate today = LocalDate.of(2027, 3, 1);
        meeting.call(statement, NOW);
        MeetingPolicy.requireMayRemind(meeting, today);
        meeting.reminded(today);
        refused(MeetingReason.REMINDED_TODAY, () -> MeetingPolicy.requireMayRemind(meeting, today));
        assertDoesNotThrow(() -> MeetingPolicy.requireMayRemind(meeting, today.plusDays(1)));
    }

    @Test
    void doesNotMeetInAClosedGroup() {
        refused(MeetingReason.GROUP_CLOSED, () -> MeetingPolicy.requireMeets(WorkGroupState.CLOSED));
        assertDoesNotThrow(() -> MeetingPolicy.requireMeets(WorkGroupState.DORMANT));
    }

    @Test
    void worksOutTimesAndWhatIsTooLong() {
        List<Integer> minutes = java.util.Arrays.asList(5, null, 40);
        assertEquals(
                List.of(STARTS, STARTS.plusSeconds(300), STARTS.plusSeconds(300)), AgendaTimes.starts(STARTS, minutes));
        assertEquals(0, AgendaTimes.overrun(STARTS, times().endsAt(), List.of(45, 45)));
        assertEquals(1, AgendaTimes.overrun(STARTS, times().endsAt(), List.of(45, 46)));
    }

    private static Person aPerson() {
        return new Person("Anna", "Verdi", Language.IT, "anna@test.example", NOW);
    }

    private static List<RefusalReason> reasons(List<Problem> problems) {
        return problems.stream().map(Problem::reason).toList();
    }

    private static void refused(RefusalReason reason, Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
