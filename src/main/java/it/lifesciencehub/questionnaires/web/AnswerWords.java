package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.ConditionOperator;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionCondition;
import it.lifesciencehub.questionnaires.QuestionOption;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Questions and answers as people read them. */
public final class AnswerWords {

    private static final String FEATURE = "questionnaires";

    private AnswerWords() {}

    /** One answer: an option's words, a day, a number with its unit, or the text as it is. */
    public static String of(Question question, String value, Language language) {
        return switch (question.type()) {
            case ONE, SEVERAL ->
                question.options().stream()
                        .filter(option -> option.key().equals(value))
                        .map(QuestionOption::label)
                        .map(label -> label.in(language))
                        .findFirst()
                        .orElse(value);
            case YES_NO -> Texts.get(language, FEATURE, QuestionType.YES.equals(value) ? "answer.yes" : "answer.no");
            case CONSENT -> Texts.get(language, FEATURE, "answer.agreed");
            case SCALE -> value;
            case DATE -> day(value, language);
            case NUMBER -> (value + " " + question.unit().in(language)).strip();
            default -> value;
        };
    }

    public static String of(Question question, List<String> values, Language language) {
        return values.stream().map(value -> of(question, value, language)).collect(Collectors.joining("; "));
    }

    private static String day(String value, Language language) {
        try {
            return Moments.day(language, LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** When a question is asked: "only if “Diet” is “Vegan”"; empty where it always is. */
    public static String when(Question question, List<Question> earlier, Language language) {
        return question.conditions().stream()
                .map(condition -> one(condition, earlier, language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Texts.get(language, FEATURE, "when.and")));
    }

    private static String one(QuestionCondition condition, List<Question> earlier, Language language) {
        return earlier.stream()
                .filter(question -> question.key().equals(condition.question()))
                .findFirst()
                .map(question -> Texts.get(
                        language,
                        FEATURE,
                        "when." + condition.operator().name(),
                        question.label().in(language),
                        of(question, condition.value(), language)))
                .orElse("");
    }

    /** The operators that make sense for some question. */
    public static List<ConditionOperator> operators() {
        return List.of(ConditionOperator.values());
    }
}
