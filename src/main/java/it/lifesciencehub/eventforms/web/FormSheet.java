package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.FormAnswerView;
import it.lifesciencehub.questionnaires.AnswerPolicy;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.web.QuestionSheet;
import it.lifesciencehub.questionnaires.web.SheetReader;
import it.lifesciencehub.shared.Language;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what is asked of one place, with the answers so far or with those that were not right. */
final class FormSheet {

    static final String PREFIX = "a";

    private FormSheet() {}

    static QuestionSheet of(FormAnswerView view, Language language) {
        return draw(
                view,
                language,
                view.given() == null ? Map.of() : view.given().values(),
                Map.of(),
                view.given() == null ? Map.of() : view.given().files());
    }

    /** What was sent and is not right; the answer says so by its status too. */
    static QuestionSheet refused(
            FormAnswerView view, Language language, SheetReader.Read read, Map<String, AnswerProblem> problems) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(422);
        return draw(view, language, read.values(), problems, read.fileNames());
    }

    /** Where a file was not taken: what else is wrong, and that. Empty where all files were taken. */
    static Map<String, AnswerProblem> filesRefused(FormAnswerView view, SheetReader.Read read) {
        if (read.problems().isEmpty()) {
            return Map.of();
        }
        Map<String, AnswerProblem> all =
                new LinkedHashMap<>(AnswerPolicy.check(view.asked().content(), view.audiences(), read.values())
                        .problems());
        all.putAll(read.problems());
        return all;
    }

    private static QuestionSheet draw(
            FormAnswerView view,
            Language language,
            Map<String, List<String>> values,
            Map<String, AnswerProblem> problems,
            Map<String, String> files) {
        return QuestionSheet.of(
                PREFIX, view.asked().content(), view.audiences(), language, values, problems, files, true);
    }
}
