package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.RefusalReason;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Answers as they were given, checked against a version.
 *
 * @param shown the questions that are asked of this person with these answers, in order
 * @param values the answers to those, by key; nothing of questions that are not shown
 * @param problems what is wrong, by key, at most one each
 */
public record AnswerSheet(
        QuestionnaireContent content,
        List<Question> shown,
        Map<String, List<String>> values,
        Map<String, AnswerProblem> problems)
        implements Serializable {

    /** Why an answer is not right. */
    public record AnswerProblem(RefusalReason reason, List<Serializable> arguments) implements Serializable {}

    public boolean isRight() {
        return problems.isEmpty();
    }
}
