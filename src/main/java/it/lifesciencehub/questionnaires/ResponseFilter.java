package it.lifesciencehub.questionnaires;

import java.io.Serializable;

/**
 * Which answers of a questionnaire.
 *
 * @param useId of one use, or null for all that are not anonymous
 * @param version number of the version that was answered, or null for any
 * @param question key of a question, with the key of its answer in {@code answer}; or null
 * @param words of the person's or the organisation's name; may be empty
 */
public record ResponseFilter(
        Long questionnaireId, Long useId, Integer version, String question, String answer, String words)
        implements Serializable {

    public static ResponseFilter of(Long questionnaireId, Long useId) {
        return new ResponseFilter(questionnaireId, useId, null, null, null, null);
    }

    boolean hasAnswer() {
        return question != null && !question.isEmpty() && answer != null && !answer.isEmpty();
    }

    boolean hasWords() {
        return words != null && !words.isBlank();
    }

    public boolean isNarrow() {
        return version != null || hasAnswer() || hasWords();
    }
}
