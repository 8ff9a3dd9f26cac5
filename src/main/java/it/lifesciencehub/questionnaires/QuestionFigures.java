package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was answered to one question.
 *
 * @param answered how many answered it
 * @param bars of closed questions, one for each answer in the question's order
 * @param average of numbers and scales, rounded to two decimals; null for other questions or where nobody answered
 * @param texts of open questions, the newest first, at most 50; of anonymous answers in no order of time
 */
public record QuestionFigures(
        Question question,
        long answered,
        List<Bar> bars,
        BigDecimal average,
        BigDecimal least,
        BigDecimal most,
        List<String> texts)
        implements Serializable {

    /**
     * How often an answer was given.
     *
     * @param label null where the answer is a number or yes or no, which pages name by the key
     * @param percent of those who answered the question, rounded
     */
    public record Bar(String key, Words label, long count, int percent) implements Serializable {}

    QuestionFigures withoutTexts() {
        return new QuestionFigures(question, answered, bars, average, least, most, List.of());
    }
}
