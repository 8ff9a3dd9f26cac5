package it.lifesciencehub.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions of several versions as one list: by key, in the words and the order of the newest that has them. */
final class MergedQuestions {

    private MergedQuestions() {}

    /** @param versions the newest first */
    static List<Question> of(List<QuestionnaireContent> versions) {
        Map<String, Question> merged = new LinkedHashMap<>();
        for (QuestionnaireContent content : versions) {
            for (Question question : content.questions()) {
                merged.merge(question.key(), question, MergedQuestions::withAllOptions);
            }
        }
        return List.copyOf(merged.values());
    }

    private static Question withAllOptions(Question newer, Question older) {
        List<QuestionOption> options = new ArrayList<>(newer.options());
        List<String> known = newer.answerKeys();
        older.options().stream().filter(option -> !known.contains(option.key())).forEach(options::add);
        return newer.withOptions(options);
    }
}
