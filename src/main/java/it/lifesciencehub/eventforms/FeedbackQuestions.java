package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireRow;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The questions after an event that the hub brings with it: staff use them as they are, or copy and change them. */
@ApplicationScoped
class FeedbackQuestions {

    @Inject
    private QuestionnaireUses questionnaires;

    /** The questionnaire with these questions, made when it is first wanted. */
    Long questionnaire() {
        Words title = words("default.title");
        return questionnaires.choices().stream()
                .filter(row -> row.titleIt().equals(title.it()))
                .map(QuestionnaireRow::id)
                .findFirst()
                .orElseGet(
                        () -> questionnaires.bring(content(), Caller.current().name()));
    }

    static QuestionnaireContent content() {
        return new QuestionnaireContent(
                words("default.title"),
                words("default.intro"),
                List.of(
                        scale("overall", true),
                        scale("content", false),
                        scale("speakers", false),
                        scale("organisation", false),
                        Question.of("again", QuestionType.YES_NO, words("default.again"), false),
                        Question.of("words", QuestionType.LONG_TEXT, words("default.words"), false)),
                List.of());
    }

    private static Question scale(String key, boolean required) {
        return Question.of(key, QuestionType.SCALE, words("default." + key), required);
    }

    private static Words words(String key) {
        return new Words(Texts.get(Language.IT, "eventforms", key), Texts.get(Language.EN, "eventforms", key));
    }
}
