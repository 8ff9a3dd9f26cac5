package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Language;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One response with all that was ever answered in it, the newest first.
 *
 * @param name empty where it is not known
 */
public record ResponseDetail(
        Long id,
        Long questionnaireId,
        Words title,
        UseRow use,
        String name,
        String organisation,
        List<Given> revisions,
        List<Consent> consents)
        implements Serializable {

    /** Answers as they were given once, in the words of the version that was answered. */
    public record Given(
            int number,
            int version,
            Instant answeredAt,
            String by,
            Language language,
            AnswerChannel channel,
            List<Line> lines)
            implements Serializable {}

    /**
     * A question and its answer.
     *
     * @param fileAnswerId by which the file is had; null where it is none
     */
    public record Line(Question question, List<String> values, Long fileAnswerId) implements Serializable {}

    /** What was agreed to, in which words, and until when. */
    public record Consent(
            Words label,
            Words text,
            int version,
            Language language,
            AnswerChannel channel,
            Instant givenAt,
            Instant withdrawnAt)
            implements Serializable {}
}
