package it.lifesciencehub.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.RefusalReason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked what, and which answers are taken. */
class AnswerPolicyTest {

    private static AnswerSheet check(Map<String, List<String>> given, QuestionAudience... audiences) {
        return AnswerPolicy.check(QuestionnaireFixture.registration(), Set.of(audiences), given);
    }

    private static RefusalReason reason(String key, String... values) {
        AnswerSheet sheet = check(Map.of("meal", List.of("all"), key, List.of(values)));
        return sheet.isRight() ? null : sheet.problems().get(key).reason();
    }

    @Test
    void asksOnlyWhereTheConditionHolds() {
        assertFalse(check(Map.of("meal", List.of("vegan"))).shown().stream()
                .anyMatch(question -> question.key().equals("allergies")));
        AnswerSheet sheet = check(Map.of("meal", List.of("other")));
        assertEquals(
                QuestionnaireReason.ANSWER_REQUIRED,
                sheet.problems().get("allergies").reason());
    }

    @Test
    void dropsAnAnswerToWhatIsNotAsked() {
        AnswerSheet sheet = check(Map.of("meal", List.of("vegan"), "allergies", List.of("noci")));
        assertTrue(sheet.isRight());
        assertEquals(Map.of("meal", List.of("vegan")), sheet.values());
    }

    @Test
    void aConditionOnAQuestionThatIsNotShownNeverHolds() {
        Question last = Question.of("last", QuestionType.SHORT_TEXT, Words.NONE, true)
                .withConditions(List.of(new QuestionCondition("second", ConditionOperator.IS_NOT, "no")));
        Question second = Question.of("second", QuestionType.YES_NO, Words.NONE, false)
                .withConditions(List.of(new QuestionCondition("first", ConditionOperator.IS, "yes")));
        QuestionnaireContent content = QuestionnaireFixture.content(
                Question.of("first", QuestionType.YES_NO, Words.NONE, false), second, last);
        assertTrue(AnswerPolicy.check(content, Set.of(), Map.of("first", List.of("no")))
                .isRight());
        assertFalse(AnswerPolicy.check(content, Set.of(), Map.of("first", List.of("yes")))
                .isRight());
    }

    @Test
    void asksEachAudienceItsOwnQuestions() {
        assertTrue(check(Map.of(), QuestionAudience.GUEST).shown().stream()
                .anyMatch(question -> question.key().equals("guests")));
        assertFalse(check(Map.of(), QuestionAudience.MEMBER).shown().stream()
                .anyMatch(question -> question.key().equals("guests")));
    }

    @Test
    void takesNumbersAsPeopleWriteThem() {
        assertEquals("1250.5", AnswerPolicy.plainNumber("1.250,5"));
        assertEquals("1250.5", AnswerPolicy.plainNumber("1,250.5"));
        assertEquals("12.5", AnswerPolicy.plainNumber(" 12,5 "));
        assertEquals(QuestionnaireReason.NUMBER_TOO_LARGE, reason("years", "61"));
        assertEquals(QuestionnaireReason.NUMBER_TOO_SMALL, reason("years", "-1"));
        assertEquals(QuestionnaireReason.NOT_A_NUMBER, reason("years", "dodici"));
    }

    @Test
    void countsChoices() {
        assertEquals(QuestionnaireReason.CHOOSE_FEWER, reason("topics", "trials", "data", "access"));
        assertEquals(QuestionnaireReason.CHOICE_NOT_KNOWN, reason("topics", "nothing"));
        assertEquals(
                List.of("trials", "access"),
                check(Map.of("meal", List.of("all"), "topics", List.of("access", "trials")))
                        .values()
                        .get("topics"));
    }

    @Test
    void namesEveryKeyOnce() {
        assertEquals("dieta-speciale", AnswerPolicy.keyOf("Dieta speciale?", "question", Set.of()));
        assertEquals("a-2", AnswerPolicy.keyOf("à!", "question", Set.of("a")));
        assertEquals("question", AnswerPolicy.keyOf("???", "question", Set.of()));
    }
}
