package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Answers as they stand.
 *
 * @param values by question; what a form sends back for a file that stays is {@link ResponseBook#KEPT}
 * @param files names of files by question
 * @param content of the version that was answered
 */
public record GivenAnswers(
        Long responseId,
        Instant answeredAt,
        int versionNumber,
        QuestionnaireContent content,
        Map<String, List<String>> values,
        Map<String, String> files)
        implements Serializable {}
