package it.lifesciencehub.questionnaires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Building a questionnaire step by step, and what is told apart between versions. */
class ContentPolicyTest {

    private final QuestionnaireContent content = QuestionnaireFixture.registration();

    private static QuestionnaireReason reason(Runnable work) {
        return (QuestionnaireReason) assertThrows(Refusal.class, work::run).reason();
    }

    private List<String> fields(Question question) {
        return ContentPolicy.problems(question, content).stream()
                .map(Refusal.Problem::field)
                .toList();
    }

    @Test
    void canBePublishedWhenComplete() {
        ContentPolicy.canBePublished(content);
        assertEquals(
                QuestionnaireReason.NO_QUESTIONS,
                reason(() -> ContentPolicy.canBePublished(QuestionnaireFixture.content())));
    }

    @Test
    void namesWhatIsMissingByItsField() {
        assertEquals(List.of("labelEn"), fields(Question.of("x", QuestionType.DATE, new Words("Quando?", ""), false)));
        assertEquals(List.of("options"), fields(QuestionnaireFixture.choice("x", QuestionType.ONE, false, "only")));
        assertEquals(
                List.of("consentIt", "consentEn"),
                fields(Question.of("x", QuestionType.CONSENT, QuestionnaireFixture.words("x"), false)));
        assertEquals(
                List.of("conditions"),
                fields(QuestionnaireFixture.topics()
                        .withConditions(List.of(new QuestionCondition("years", ConditionOperator.IS, "3")))));
    }

    @Test
    void refusesToRemoveAQuestionOnWhichAnotherDepends() {
        assertEquals(QuestionnaireReason.OTHERS_DEPEND, reason(() -> ContentPolicy.remove(content, "meal")));
        QuestionnaireContent without = ContentPolicy.remove(content, "allergies");
        assertEquals(1, without.removed().size());
        assertTrue(ContentPolicy.remove(without, "meal").find("meal").isEmpty());
    }

    @Test
    void putsBackWhatWasRemoved() {
        QuestionnaireContent back = ContentPolicy.putBack(ContentPolicy.remove(content, "allergies"), "allergies");
        assertEquals(content.questions().size(), back.questions().size());
        assertEquals("allergies", back.questions().get(5).key());
        assertEquals(1, back.find("allergies").orElseThrow().conditions().size());
    }

    @Test
    void keepsAQuestionBehindWhatItDependsOn() {
        assertEquals(
                QuestionnaireReason.DEPENDS_ON_EARLIER, reason(() -> ContentPolicy.move(content, "allergies", true)));
        assertEquals(
                "topics",
                ContentPolicy.move(content, "topics", true).questions().get(1).key());
    }

    @Test
    void refusesToTakeAwayAnAnswerThatAConditionNames() {
        assertEquals(
                QuestionnaireReason.OPTION_IN_USE,
                reason(() -> ContentPolicy.isRight(
                        QuestionnaireFixture.choice("meal", QuestionType.ONE, true, "all", "vegan"), content)));
    }

    @Test
    void tellsVersionsApart() {
        QuestionnaireContent newer = ContentPolicy.remove(content, "years")
                .with(QuestionnaireFixture.choice("meal", QuestionType.ONE, false, "all", "vegan", "other"))
                .with(Question.of("badge", QuestionType.SHORT_TEXT, QuestionnaireFixture.words("badge"), false));
        assertEquals(
                List.of(ContentChange.Kind.CHANGED, ContentChange.Kind.ADDED, ContentChange.Kind.REMOVED),
                ContentChange.between(content, newer).stream()
                        .map(ContentChange::kind)
                        .toList());
    }

    @Test
    void mergesVersionsByKey() {
        Question newer = QuestionnaireFixture.choice("meal", QuestionType.ONE, true, "all", "fish");
        List<Question> merged = MergedQuestions.of(List.of(QuestionnaireFixture.content(newer), content));
        assertEquals(6, merged.size());
        assertEquals(List.of("all", "fish", "vegan", "other"), merged.get(0).answerKeys());
    }

    @Test
    void hidesFewAnonymousAnswers() {
        assertTrue(ResponseFigures.tooFew(true, 4));
        assertTrue(!ResponseFigures.tooFew(true, 5) && !ResponseFigures.tooFew(false, 1));
    }
}
