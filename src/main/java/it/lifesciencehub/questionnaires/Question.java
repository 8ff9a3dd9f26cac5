package it.lifesciencehub.questionnaires;

import it.lifesciencehub.files.FileType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One question of one version. The key is the same in all versions.
 *
 * @param least choices or number at least, or null
 * @param most choices, number, characters or megabytes at most, or null
 * @param unit of a number; may be empty
 * @param conditions all must hold; none means always
 * @param audiences one of them must hold; none means everybody
 * @param companySees whether delegates of the person's organisation may read the answer
 * @param consent the text that is agreed to; empty unless the type is CONSENT
 * @param fileTypes what may be uploaded; empty for everything that the hub takes in
 */
public record Question(
        String key,
        QuestionType type,
        Words label,
        Words help,
        boolean required,
        BigDecimal least,
        BigDecimal most,
        Words unit,
        List<QuestionOption> options,
        List<QuestionCondition> conditions,
        Set<QuestionAudience> audiences,
        boolean companySees,
        Words consent,
        Set<FileType> fileTypes)
        implements Serializable {

    public Question {
        options = List.copyOf(options);
        conditions = List.copyOf(conditions);
        audiences = Set.copyOf(audiences);
        fileTypes = Set.copyOf(fileTypes);
    }

    /** A question with nothing but its words. */
    public static Question of(String key, QuestionType type, Words label, boolean required) {
        return new Question(
                key,
                type,
                label,
                Words.NONE,
                required,
                null,
                null,
                Words.NONE,
                List.of(),
                List.of(),
                Set.of(),
                false,
                Words.NONE,
                Set.of());
    }

    Question called(String newKey) {
        return new Question(
                newKey,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                options,
                conditions,
                audiences,
                companySees,
                consent,
                fileTypes);
    }

    public Question withOptions(List<QuestionOption> more) {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                more,
                conditions,
                audiences,
                companySees,
                consent,
                fileTypes);
    }

    public Question withConditions(List<QuestionCondition> more) {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                options,
                more,
                audiences,
                companySees,
                consent,
                fileTypes);
    }

    public Question withBounds(BigDecimal from, BigDecimal to) {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                from,
                to,
                unit,
                options,
                conditions,
                audiences,
                companySees,
                consent,
                fileTypes);
    }

    public Question forAudiences(Set<QuestionAudience> whom) {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                options,
                conditions,
                whom,
                companySees,
                consent,
                fileTypes);
    }

    public Question visibleToCompany() {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                options,
                conditions,
                audiences,
                true,
                consent,
                fileTypes);
    }

    public Question agreeingTo(Words text) {
        return new Question(
                key,
                type,
                label,
                help,
                required,
                least,
                most,
                unit,
                options,
                conditions,
                audiences,
                companySees,
                text,
                fileTypes);
    }

    boolean isFor(Set<QuestionAudience> whom) {
        return audiences.isEmpty() || audiences.stream().anyMatch(whom::contains);
    }

    /** Whether a condition of this one names the other. */
    boolean dependsOn(String other) {
        return conditions.stream().anyMatch(condition -> condition.question().equals(other));
    }

    /** The keys that an answer can have, where they are known; in the order in which they are shown. */
    public List<String> answerKeys() {
        return switch (type) {
            case ONE, SEVERAL -> options.stream().map(QuestionOption::key).toList();
            case YES_NO -> List.of(QuestionType.YES, QuestionType.NO);
            case CONSENT -> List.of(QuestionType.YES);
            case SCALE -> List.of("1", "2", "3", "4", "5");
            default -> List.of();
        };
    }
}
