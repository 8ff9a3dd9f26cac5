package it.lifesciencehub.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingFixture;
import it.lifesciencehub.meetings.MeetingState;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MinutesPolicyTest {

    private static final Instant NOW = Instant.parse("2027-03-16T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 16);
    private static final LocalDate UNTIL = TODAY.plusDays(10);
    private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static Minutes minutes(Meeting meeting) {
        return new Minutes(meeting, Language.IT, "Paola", NOW);
    }

    private static Minutes written() {
        Minutes minutes = minutes(MeetingFixture.aClosedMeeting("Apertura", "Posizione"));
        minutes.getEntries().get(0).say("Si apre.", "Paola", NOW);
        minutes.getEntries().get(1).decide(new Decision(minutes.getEntries().get(1), TODAY));
        return minutes;
    }

    private static Minutes circulated() {
        Minutes minutes = written();
        minutes.circulate(UNTIL, "Paola", NOW);
        return minutes;
    }

    private static Minutes approved() {
        Minutes minutes = circulated();
        minutes.approve("abc", "Paola", NOW);
        return minutes;
    }

    private static RefusalReason reason(Executable work) {
        return assertThrows(Refusal.class, work).reason();
    }

    private static RefusalReason problem(Executable work) {
        return assertThrows(Refusal.class, work).problems().get(0).reason();
    }

    @Test
    void haveAnEntryForEachItemAndOneForAllElse() {
        Minutes minutes = minutes(MeetingFixture.anOpenMeeting("Apertura", "Posizione"));
        assertEquals(3, minutes.getEntries().size());
        assertEquals("Posizione", minutes.getEntries().get(1).getItem().getTitle());
        assertNull(minutes.getEntries().get(2).getItem());
    }

    @Test
    void beginWithTheMeetingAndNotBefore() {
        for (MeetingState state : EnumSet.of(MeetingState.PLANNED, MeetingState.CALLED, MeetingState.CANCELLED)) {
            assertEquals(MinutesReason.NOT_HELD, reason(() -> MinutesPolicy.requireHeld(state)));
        }
        MinutesPolicy.requireHeld(MeetingState.OPEN);
        MinutesPolicy.requireHeld(MeetingState.CLOSED);
    }

    @Test
    void areCirculatedWhenTheMeetingIsClosedAndSomethingStandsOnEachItem() {
        MinutesPolicy.requireCirculable(written(), UNTIL, TODAY);
        assertEquals(
                MinutesReason.MEETING_NOT_CLOSED,
                reason(() -> MinutesPolicy.requireCirculable(
                        minutes(MeetingFixture.anOpenMeeting("Apertura")), UNTIL, TODAY)));
        Minutes half = minutes(MeetingFixture.aClosedMeeting("Apertura", "Posizione", "Varie"));
        half.getEntries().get(1).say("Detto.", "Paola", NOW);
        Refusal refusal = assertThrows(Refusal.class, () -> MinutesPolicy.requireCirculable(half, UNTIL, TODAY));
        assertEquals(MinutesReason.ITEMS_EMPTY, refusal.reason());
        assertEquals(List.of("1, 3"), refusal.arguments());
    }

    @Test
    void giveTheGroupOneDayAtLeastAndNinetyAtMost() {
        for (LocalDate wrong : new LocalDate[] {null, TODAY.minusDays(1), TODAY, TODAY.plusDays(91)}) {
            assertEquals(
                    MinutesReason.COMMENTS_UNTIL_NOT_VALID,
                    problem(() -> MinutesPolicy.requireCirculable(written(), wrong, TODAY)));
        }
        MinutesPolicy.requireCirculable(written(), TODAY.plusDays(1), TODAY);
        MinutesPolicy.requireCirculable(written(), TODAY.plusDays(90), TODAY);
    }

    @Test
    void areCirculatedAgainWithAnotherDay() {
        Minutes minutes = circulated();
        MinutesPolicy.requireCirculable(minutes, UNTIL.plusDays(5), TODAY);
        minutes.circulate(UNTIL.plusDays(5), "Paola", NOW);
        assertEquals(MinutesState.CIRCULATED, minutes.getState());
        assertEquals(UNTIL.plusDays(5), minutes.getCommentsUntil());
    }

    @Test
    void takeCommentsUntilTheEndOfTheLastDay() {
        Minutes minutes = circulated();
        assertTrue(MinutesPolicy.takesComments(minutes, UNTIL));
        assertFalse(MinutesPolicy.takesComments(minutes, UNTIL.plusDays(1)));
        MinutesPolicy.requireComment(minutes, "Manca un punto.", UNTIL);
        assertEquals(
                MinutesReason.COMMENTS_CLOSED,
                reason(() -> MinutesPolicy.requireComment(minutes, "Tardi", UNTIL.plusDays(1))));
        assertEquals(
                MinutesReason.NOT_CIRCULATED, reason(() -> MinutesPolicy.requireComment(written(), "Presto", TODAY)));
        assertEquals(MinutesReason.FROZEN, reason(() -> MinutesPolicy.requireComment(approved(), "Dopo", TODAY)));
        assertEquals(CommonReason.REQUIRED, problem(() -> MinutesPolicy.requireComment(minutes, "  ", TODAY)));
    }

    @Test
    void areApprovedAfterTheLastDayWithEveryCommentAnswered() {
        Minutes minutes = circulated();
        assertEquals(
                MinutesReason.COMMENTS_STILL_OPEN,
                reason(() -> MinutesPolicy.requireApprovable(minutes, 0, UNTIL, "26 mar 2027")));
        assertEquals(
                MinutesReason.COMMENTS_UNANSWERED,
                reason(() -> MinutesPolicy.requireApprovable(minutes, 1, UNTIL.plusDays(1), "26 mar 2027")));
        MinutesPolicy.requireApprovable(minutes, 0, UNTIL.plusDays(1), "26 mar 2027");
        assertEquals(
                MinutesReason.NOT_CIRCULATED,
                reason(() -> MinutesPolicy.requireApprovable(written(), 0, UNTIL, "26 mar 2027")));
    }

    @Test
    void areFrozenWithTheirHash() {
        Minutes minutes = approved();
        assertEquals(HASH_OF_ABC, minutes.getApprovedHash());
        assertTrue(minutes.isIntact());
        assertNotEquals(HASH_OF_ABC, MinutesHash.of("abd"));
        assertEquals(MinutesReason.FROZEN, reason(() -> minutes.circulate(UNTIL, "Paola", NOW)));
        assertEquals(MinutesReason.FROZEN, reason(() -> minutes.write(Language.EN)));
        assertEquals(MinutesReason.NOT_CIRCULATED, reason(() -> minutes.approve("x", "Paola", NOW)));
        assertEquals(MinutesReason.NOT_CIRCULATED, reason(() -> written().approve("x", "Paola", NOW)));
        MinutesComment comment = new MinutesComment(minutes, null, 1, "Dopo", null, "Anna", NOW);
        assertEquals(
                MinutesReason.NOT_CIRCULATED, reason(() -> comment.answer(CommentOutcome.ACCEPTED, "", "Paola", NOW)));
    }

    @Test
    void keepEveryTextAndSayWhichCameAfterTheGroupHadThem() {
        Minutes minutes = written();
        MinutesEntry entry = minutes.getEntries().get(0);
        entry.say("Si apre.", "Anna", NOW);
        assertEquals(1, entry.getTexts().size());
        entry.say("Si apre alle 10.", "Anna", NOW);
        assertFalse(entry.isChangedSinceCirculated());
        minutes.circulate(UNTIL, "Paola", NOW);
        entry.say("Si apre alle 11.", "Paola", NOW);
        assertTrue(entry.isChangedSinceCirculated());
        assertEquals(
                List.of("Si apre.", "Si apre alle 10.", "Si apre alle 11."),
                entry.getTexts().stream().map(MinutesText::getText).toList());
    }

    @Test
    void answerACommentWithWordsUnlessItIsTaken() {
        MinutesPolicy.requireAnswer(CommentOutcome.ACCEPTED, "");
        MinutesPolicy.requireAnswer(CommentOutcome.REFUSED, "Non è stato detto.");
        assertEquals(CommonReason.REQUIRED, problem(() -> MinutesPolicy.requireAnswer(CommentOutcome.REFUSED, " ")));
        assertEquals(CommonReason.REQUIRED, problem(() -> MinutesPolicy.requireAnswer(CommentOutcome.PARTLY, null)));
        assertEquals(CommonReason.REQUIRED, problem(() -> MinutesPolicy.requireAnswer(null, "Parole")));
    }

    @Test
    void giveActionsToPeopleWhoAreKnown() {
        EntryDraft right = entry(new ActionDraft(null, "Scrivere alla Regione", 7L, "", null));
        MinutesPolicy.requireRight(List.of(right), Set.of(7L));
        assertEquals(
                MinutesReason.OWNER_NOT_KNOWN, problem(() -> MinutesPolicy.requireRight(List.of(right), Set.of(8L))));
        EntryDraft inWords = entry(new ActionDraft(null, "Scrivere", null, "La Regione", null));
        MinutesPolicy.requireRight(List.of(inWords), Set.of());
        EntryDraft tooLong = entry(new ActionDraft(null, "a".repeat(1_001), null, "", null));
        assertEquals(CommonReason.TOO_LONG, problem(() -> MinutesPolicy.requireRight(List.of(tooLong), Set.of())));
    }

    private static EntryDraft entry(ActionDraft action) {
        return new EntryDraft(1L, 1, "", List.of(), List.of(action), false);
    }

    @Test
    void leaveOutBlankDecisionsAndActions() {
        EntryDraft draft = new EntryDraft(
                1L,
                1,
                null,
                List.of(new DecisionDraft(null, "  "), new DecisionDraft(null, " Si approva. ")),
                List.of(new ActionDraft(null, null, 7L, "Altri", TODAY)),
                false);
        assertEquals(List.of(new DecisionDraft(null, "Si approva.")), draft.decisions());
        assertEquals(List.of(), draft.actions());
    }

    @Test
    void areOverdueTwoWeeksAfterTheMeetingAndAfterTheLastDay() {
        assertEquals(TODAY.plusDays(14), MinutesPolicy.expectedBy(MinutesState.DRAFT, TODAY, null));
        assertEquals(UNTIL.plusDays(14), MinutesPolicy.expectedBy(MinutesState.CIRCULATED, TODAY, UNTIL));
        assertNull(MinutesPolicy.expectedBy(MinutesState.APPROVED, TODAY, UNTIL));
    }

    @Test
    void closeAnActionOnceAndOpenItAgain() {
        ActionItem action = new ActionItem(null, null, TODAY);
        action.become(1, "Scrivere", null, "Regione", TODAY);
        assertTrue(action.isKnown());
        assertTrue(action.isOverdue(TODAY.plusDays(1)));
        assertFalse(action.isOverdue(TODAY));
        assertEquals(MinutesReason.ACTION_OPEN, reason(action::reopen));
        action.close(ActionState.DONE, " ", "Anna", NOW);
        assertNull(action.getClosingNote());
        assertFalse(action.isOverdue(TODAY.plusDays(1)));
        assertEquals(MinutesReason.ACTION_CLOSED, reason(() -> action.close(ActionState.DROPPED, "x", "Anna", NOW)));
        assertEquals(MinutesReason.ACTION_CLOSED, reason(() -> action.become(1, "x", null, "", null)));
        action.reopen();
        assertEquals(ActionState.OPEN, action.getState());
    }
}
