package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.util.List;

/**
 * Something that must hold for a question to be asked.
 *
 * @param question the key of an earlier question
 * @param value the key of one of its answers
 */
public record QuestionCondition(String question, ConditionOperator operator, String value) implements Serializable {

    /** @param answers what was answered to the other question; empty for nothing */
    boolean holds(List<String> answers) {
        return switch (operator) {
            case IS -> answers.equals(List.of(value));
            case IS_NOT -> !answers.contains(value);
            case CONTAINS -> answers.contains(value);
        };
    }
}
