package it.lifesciencehub.eventforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When an event's questions are answered and reminded, and what is left for the person. */
class FormPolicyTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private static Instant in(int days) {
        return NOW.plus(days, ChronoUnit.DAYS);
    }

    @Test
    void closesWithTheEventOrWhenStaffSay() {
        assertEquals(in(10), FormPolicy.until(FormPurpose.REGISTRATION, null, in(10), in(11)));
        assertEquals(in(5), FormPolicy.until(FormPurpose.REGISTRATION, in(5), in(10), in(11)));
        assertEquals(in(71), FormPolicy.until(FormPurpose.FEEDBACK, null, in(10), in(11)));
        assertEquals(in(91), FormPolicy.until(FormPurpose.LATER, null, in(10), in(31)));
        assertThrows(Refusal.class, () -> FormPolicy.isInTime(NOW, NOW));
        assertThrows(Refusal.class, () -> FormPolicy.deadlineIsRight(FormPurpose.REGISTRATION, in(11), in(10)));
    }

    @Test
    void remindsOnceAfterSomeDaysOrShortlyBeforeTheEnd() {
        assertFalse(FormPolicy.remindsNow(in(-3), null, in(20), NOW));
        assertTrue(FormPolicy.remindsNow(in(-4), null, in(20), NOW));
        assertFalse(FormPolicy.remindsNow(in(-4), in(-1), in(20), NOW));
        assertTrue(FormPolicy.remindsNow(in(-1), null, in(3), NOW));
        assertFalse(FormPolicy.remindsNow(NOW, null, in(2), NOW));
        assertFalse(FormPolicy.remindsNow(in(-9), null, in(-1), NOW));
        assertFalse(FormPolicy.remindsNow(null, null, in(20), NOW));
    }

    @Test
    void leavesFilesAndOthersConsentsToThePerson() {
        Question meal = Question.of("meal", QuestionType.SHORT_TEXT, Words.NONE, true);
        Question paper = Question.of("paper", QuestionType.FILE, Words.NONE, true);
        Question photos = Question.of("photos", QuestionType.CONSENT, Words.NONE, false);
        QuestionnaireContent content =
                new QuestionnaireContent(Words.NONE, Words.NONE, List.of(meal, paper, photos), List.of());
        assertEquals(
                List.of(meal, photos), FormPolicy.whileBooking(content, false).questions());
        assertEquals(List.of(meal), FormPolicy.whileBooking(content, true).questions());
        assertTrue(FormPolicy.isWhole(List.of(meal, photos), false));
        assertFalse(FormPolicy.isWhole(List.of(meal, photos), true));
    }

    @Test
    void bringsQuestionsInBothLanguages() {
        QuestionnaireContent content = FeedbackQuestions.content();
        assertEquals(6, content.questions().size());
        assertTrue(content.questions().stream()
                .noneMatch(question -> question.label().isHalf()));
        assertEquals(
                "Would you come again?",
                content.find("again").orElseThrow().label().en());
    }
}
