package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.ContentChange;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How questionnaires look on pages. */
@Named
@RequestScoped
public class QuestionnaireLook {

    @Inject
    private Ui ui;

    public String words(Words words) {
        return words == null ? "" : words.in(ui.getLanguage());
    }

    public String answer(Question question, List<String> values) {
        return AnswerWords.of(question, values, ui.getLanguage());
    }

    public String answer(Question question, String value) {
        return AnswerWords.of(question, value, ui.getLanguage());
    }

    public String when(Question question, QuestionnaireContent content) {
        return AnswerWords.when(question, content.questions(), ui.getLanguage());
    }

    /** The chip's kind in the visual language. */
    public String chip(ContentChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "ok";
            case REMOVED -> "bad";
            case CHANGED, HEAD -> "info";
            case MOVED -> "neutral";
        };
    }
}
