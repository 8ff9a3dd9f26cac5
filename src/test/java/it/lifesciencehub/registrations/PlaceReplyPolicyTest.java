package it.lifesciencehub.registrations;

import static it.lifesciencehub.calendar.CalendarAnswer.ACCEPTED;
import static it.lifesciencehub.calendar.CalendarAnswer.DECLINED;
import static it.lifesciencehub.calendar.CalendarAnswer.TENTATIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import it.lifesciencehub.registrations.PlaceReplyPolicy.Standing;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceReplyPolicyTest {

    private static final String ANNA = "anna.pero@azienda.example";
    private static final Instant NINE = Instant.parse("2027-02-01T09:00:00Z");

    @Test
    void decliningGivesThePlaceBack() {
        assertEquals(ReplyOutcome.GIVEN_BACK, judge(DECLINED, RegistrationStatus.CONFIRMED));
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"WAITLISTED", "REQUESTED", "OFFERED"})
    void decliningEndsAWaitAndARequestToo(RegistrationStatus status) {
        assertEquals(ReplyOutcome.GIVEN_BACK, judge(DECLINED, status));
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"CANCELLED", "DECLINED", "EXPIRED"})
    void decliningWhatHasEndedChangesNothing(RegistrationStatus status) {
        assertEquals(ReplyOutcome.NOTED, judge(DECLINED, status));
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"CONFIRMED"},
            mode = EnumSource.Mode.EXCLUDE)
    void acceptingNeverGivesAPlace(RegistrationStatus status) {
        assertEquals(ReplyOutcome.NO_PLACE, judge(ACCEPTED, status));
        assertEquals(ReplyOutcome.NO_PLACE, judge(TENTATIVE, status));
    }

    @Test
    void notesWhoComesAndWhoPerhapsComes() {
        assertEquals(ReplyOutcome.NOTED, judge(ACCEPTED, RegistrationStatus.CONFIRMED));
        assertEquals(ReplyOutcome.NOTED, judge(TENTATIVE, RegistrationStatus.CONFIRMED));
    }

    @Test
    void hearsNobodyElse() {
        CalendarReply other = new CalendarReply("u", 1, NINE, "spia@altrove.example", DECLINED, "");
        assertEquals(ReplyOutcome.NOT_THE_ATTENDEE, PlaceReplyPolicy.judge(other, standing(1, null, false)));
    }

    @Test
    void hearsNoAnswerToAnEarlierInvitation() {
        assertEquals(ReplyOutcome.OUTDATED, PlaceReplyPolicy.judge(reply(0, NINE, DECLINED), standing(1, null, false)));
    }

    @Test
    void hearsNoAnswerThatIsOlderThanTheOneThatIsKnown() {
        Standing known = standing(1, NINE, false);
        assertEquals(ReplyOutcome.OUTDATED, PlaceReplyPolicy.judge(reply(1, NINE, DECLINED), known));
        assertEquals(ReplyOutcome.OUTDATED, PlaceReplyPolicy.judge(reply(1, NINE.minusSeconds(1), DECLINED), known));
        assertEquals(ReplyOutcome.GIVEN_BACK, PlaceReplyPolicy.judge(reply(1, NINE.plusSeconds(1), DECLINED), known));
    }

    @Test
    void isTooLateOnceTheEventHasBegun() {
        assertEquals(ReplyOutcome.TOO_LATE, PlaceReplyPolicy.judge(reply(1, NINE, DECLINED), standing(1, null, true)));
    }

    private static ReplyOutcome judge(CalendarAnswer answer, RegistrationStatus status) {
        return PlaceReplyPolicy.judge(reply(1, NINE, answer), new Standing(Set.of(ANNA), status, 1, null, false));
    }

    private static CalendarReply reply(int sequence, Instant stamp, CalendarAnswer answer) {
        return new CalendarReply("u", sequence, stamp, ANNA, answer, "");
    }

    private static Standing standing(int sequence, Instant answeredAt, boolean over) {
        return new Standing(Set.of(ANNA), RegistrationStatus.CONFIRMED, sequence, answeredAt, over);
    }
}
