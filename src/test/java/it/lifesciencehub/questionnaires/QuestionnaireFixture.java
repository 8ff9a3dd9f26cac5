package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions for tests: a meal, which asks for allergies of some people only, topics, a number, a consent. */
public final class QuestionnaireFixture {

    private QuestionnaireFixture() {}

    public static Words words(String text) {
        return new Words(text, text + " (en)");
    }

    public static Question choice(String key, QuestionType type, boolean required, String... options) {
        List<QuestionOption> list = new ArrayList<>();
        for (String option : options) {
            list.add(new QuestionOption(option, words(option)));
        }
        return Question.of(key, type, words(key), required).withOptions(list);
    }

    public static Question meal() {
        return choice("meal", QuestionType.ONE, true, "all", "vegan", "other").visibleToCompany();
    }

    public static Question allergies() {
        return Question.of("allergies", QuestionType.SHORT_TEXT, words("allergies"), true)
                .withConditions(List.of(new QuestionCondition("meal", ConditionOperator.IS, "other")));
    }

    public static Question topics() {
        return choice("topics", QuestionType.SEVERAL, false, "trials", "data", "access")
                .withBounds(BigDecimal.ONE, BigDecimal.valueOf(2));
    }

    public static QuestionnaireContent content(Question... questions) {
        return QuestionnaireContent.titled(words("Iscrizione")).withQuestions(List.of(questions));
    }

    public static QuestionnaireContent registration() {
        return content(
                meal(),
                allergies(),
                topics(),
                Question.of("years", QuestionType.NUMBER, words("years"), false)
                        .withBounds(BigDecimal.ZERO, BigDecimal.valueOf(60)),
                Question.of("photos", QuestionType.CONSENT, words("photos"), false)
                        .agreeingTo(words("Foto e video")),
                Question.of("guests", QuestionType.YES_NO, words("guests"), false)
                        .forAudiences(Set.of(QuestionAudience.GUEST)));
    }

    public static Language language() {
        return Language.IT;
    }
}
