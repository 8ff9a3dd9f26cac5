package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PositionPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void asksForOneLanguageAndTakesBoth() {
        assertDoesNotThrow(() -> PositionPolicy.isRight(form("Titolo", null, "Testo", ""), true));
        assertDoesNotThrow(() -> PositionPolicy.isRight(form(null, "Title", null, "Text"), true));
        assertEquals(
                List.of(PositionReason.TITLE_MISSING, PositionReason.SUMMARY_MISSING),
                problems(() -> PositionPolicy.isRight(form(" ", null, null, " "), true)));
        assertEquals(
                List.of(CommonReason.TOO_LONG),
                problems(() -> PositionPolicy.isRight(form("Titolo", "t".repeat(201), "Testo", null), true)));
        assertEquals(
                List.of(PositionReason.PAPER_NOT_POSSIBLE),
                problems(() -> PositionPolicy.isRight(form("Titolo", null, "Testo", null), false)));
    }

    @Test
    void takesCommentsOnTheLastDayAndNotAfterIt() {
        Position position = consulted();
        assertDoesNotThrow(() -> PositionPolicy.takesComments(position, DAY));
        assertEquals(
                PositionReason.CONSULTATION_OVER,
                reason(() -> PositionPolicy.takesComments(position, DAY.plusDays(1))));
        position.vote();
        assertEquals(PositionReason.CONSULTATION_OVER, reason(() -> PositionPolicy.takesComments(position, DAY)));
    }

    @Test
    void movesOnWhenAllIsAnsweredAndBeforeTheDayOnlyWithAReason() {
        Position position = consulted();
        LocalDate after = DAY.plusDays(1);
        assertEquals(
                PositionReason.COMMENTS_UNANSWERED, reason(() -> PositionPolicy.mayMoveOn(position, 1, null, after)));
        assertDoesNotThrow(() -> PositionPolicy.mayMoveOn(position, 0, null, after));
        assertEquals(
                List.of(PositionReason.EARLY_REASON_MISSING),
                problems(() -> PositionPolicy.mayMoveOn(position, 0, " ", DAY)));
        assertDoesNotThrow(() -> PositionPolicy.mayMoveOn(position, 0, "Tutti hanno commentato", DAY));
    }

    @Test
    void isAgreedBySilenceOnTheDayAfterTheLastOne() {
        Position position = consulted();
        position.agreeSilently(DAY);
        assertDoesNotThrow(() -> PositionPolicy.takesObjections(position, DAY));
        assertFalse(PositionPolicy.isAgreedBySilence(position, DAY));
        assertTrue(PositionPolicy.isAgreedBySilence(position, DAY.plusDays(1)));
        assertEquals(
                PositionReason.SILENCE_OVER, reason(() -> PositionPolicy.takesObjections(position, DAY.plusDays(1))));
        position.talkAgain();
        assertFalse(PositionPolicy.isAgreedBySilence(position, DAY.plusDays(1)));
        assertEquals(PositionReason.SILENCE_OVER, reason(() -> PositionPolicy.takesObjections(position, DAY)));
    }

    @Test
    void beginsANewVersionWithEachWayBackToTheDraft() {
        Position position = consulted();
        position.redraft();
        assertEquals(2, position.getTextNumber());
        position.consult(DAY);
        position.vote();
        position.decide(false, NOW);
        position.redraft();
        assertEquals(3, position.getTextNumber());
        assertEquals(null, position.getDecidedAt());
    }

    @Test
    void sharesWhatIsAgreedOnOnceAndTakesBackingUntilItsDay() {
        Position position = consulted();
        assertEquals(PositionReason.NOT_AGREED_YET, reason(() -> position.share(DAY, NOW)));
        assertEquals(PositionReason.BACKING_OVER, reason(() -> PositionPolicy.takesBacking(position, DAY)));
        position.vote();
        position.decide(true, NOW);
        position.share(DAY, NOW);
        assertDoesNotThrow(() -> PositionPolicy.takesBacking(position, DAY));
        assertEquals(PositionReason.BACKING_OVER, reason(() -> PositionPolicy.takesBacking(position, DAY.plusDays(1))));
        assertEquals(PositionReason.SHARED_ALREADY, reason(() -> position.share(DAY, NOW)));
    }

    @Test
    void takesDaysFromTodayToAYear() {
        assertDoesNotThrow(() -> PositionPolicy.isPossibleDay("until", DAY, DAY));
        for (LocalDate day : new LocalDate[] {null, DAY.minusDays(1), DAY.plusDays(366)}) {
            assertEquals(
                    List.of(PositionReason.DAY_NOT_POSSIBLE),
                    problems(() -> PositionPolicy.isPossibleDay("until", day, DAY)));
        }
    }

    private static Position consulted() {
        Position position = new Position(null, NOW);
        position.consult(DAY);
        return position;
    }

    private static PositionForm form(String titleIt, String titleEn, String summaryIt, String summaryEn) {
        PositionForm form = new PositionForm();
        form.setTitleIt(titleIt);
        form.setTitleEn(titleEn);
        form.setSummaryIt(summaryIt);
        form.setSummaryEn(summaryEn);
        return form;
    }

    private static RefusalReason reason(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }

    private static List<RefusalReason> problems(Executable attempt) {
        return assertThrows(Refusal.class, attempt).problems().stream()
                .map(Refusal.Problem::reason)
                .toList();
    }
}
