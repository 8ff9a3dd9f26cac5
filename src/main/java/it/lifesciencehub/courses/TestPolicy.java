package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionType;
import java.util.List;
import java.util.Map;

/** What answers of a test are worth. Points by question and answer; what is not named is worth nothing. */
final class TestPolicy {

    static final int MOST_A_CHOICE = 100;

    private TestPolicy() {}

    /** Whether answers to it can have points. */
    static boolean isScored(Question question) {
        return question.type() == QuestionType.ONE
                || question.type() == QuestionType.SEVERAL
                || question.type() == QuestionType.YES_NO;
    }

    /** Of each question the sum of what was chosen, never below nothing. */
    static int points(
            List<Question> questions, Map<String, List<String>> answers, Map<String, Map<String, Integer>> worth) {
        return questions.stream()
                .filter(TestPolicy::isScored)
                .mapToInt(question -> Math.max(
                        0,
                        answers.getOrDefault(question.key(), List.of()).stream()
                                .mapToInt(answer -> worth.getOrDefault(question.key(), Map.of())
                                        .getOrDefault(answer, 0))
                                .sum()))
                .sum();
    }

    /** The most that can be had: the best answer of each question, all good ones where several can be chosen. */
    static int most(List<Question> questions, Map<String, Map<String, Integer>> worth) {
        return questions.stream()
                .filter(TestPolicy::isScored)
                .mapToInt(question -> best(question, worth.getOrDefault(question.key(), Map.of())))
                .sum();
    }

    private static int best(Question question, Map<String, Integer> worth) {
        List<Integer> good = question.answerKeys().stream()
                .map(key -> Math.max(0, worth.getOrDefault(key, 0)))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
        int most = question.type() != QuestionType.SEVERAL
                ? 1
                : question.most() == null ? good.size() : question.most().intValue();
        return good.stream().limit(most).mapToInt(Integer::intValue).sum();
    }
}
