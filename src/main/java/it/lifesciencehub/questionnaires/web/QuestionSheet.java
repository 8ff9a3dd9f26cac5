package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionAudience;
import it.lifesciencehub.questionnaires.QuestionType;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A questionnaire as it is drawn for one person: include {@code /WEB-INF/questionnaires/sheet.xhtml} with it inside a
 * form, and read what came back with {@link SheetReader} and the same prefix. Its inputs are plain ones, so that it works
 * without a script and several sheets stand in one form.
 */
public class QuestionSheet implements Serializable {

    private final String prefix;
    private final QuestionnaireContent content;
    private final Language language;
    private final List<SheetQuestion> questions;
    private final boolean files;

    private QuestionSheet(
            String prefix,
            QuestionnaireContent content,
            Language language,
            List<SheetQuestion> questions,
            boolean files) {
        this.prefix = prefix;
        this.content = content;
        this.language = language;
        this.questions = questions;
        this.files = files;
    }

    /**
     * @param prefix tells the sheets of one form apart; letters, digits
     * @param values answers so far
     * @param problems what is wrong with them
     * @param fileNames of files that were given, by question
     * @param withFiles whether the form takes files; otherwise such questions are left out
     */
    public static QuestionSheet of(
            String prefix,
            QuestionnaireContent content,
            Set<QuestionAudience> audiences,
            Language language,
            Map<String, List<String>> values,
            Map<String, AnswerProblem> problems,
            Map<String, String> fileNames,
            boolean withFiles) {
        List<SheetQuestion> drawn = content.questions().stream()
                .filter(question -> question.audiences().isEmpty()
                        || question.audiences().stream().anyMatch(audiences::contains))
                .filter(question -> withFiles || question.type() != QuestionType.FILE)
                .map(question -> new SheetQuestion(
                        question,
                        language,
                        prefix + "." + question.key(),
                        values.getOrDefault(question.key(), List.of()),
                        error(problems.get(question.key()), language),
                        fileNames.get(question.key()),
                        AnswerWords.when(question, content.questions(), language),
                        rule(question)))
                .toList();
        return new QuestionSheet(prefix, content, language, drawn, withFiles);
    }

    private static String error(AnswerProblem problem, Language language) {
        return problem == null
                ? null
                : Texts.of(language, problem.reason(), problem.arguments().toArray());
    }

    private static String rule(Question question) {
        return question.conditions().stream()
                .map(condition -> condition.question() + "|" + condition.operator() + "|" + condition.value())
                .collect(Collectors.joining(";"));
    }

    public String getPrefix() {
        return prefix;
    }

    public String getTitle() {
        return content.title().in(language);
    }

    public String getIntro() {
        return content.intro().in(language);
    }

    public List<SheetQuestion> getQuestions() {
        return questions;
    }

    /** Those whose answers are not right. */
    public List<SheetQuestion> getWrong() {
        return questions.stream()
                .filter(question -> question.getError() != null)
                .toList();
    }

    /** Whether a question takes a file, which the form must be able to send. */
    public boolean isUploading() {
        return files
                && questions.stream().anyMatch(question -> question.getType().equals(QuestionType.FILE.name()));
    }
}
