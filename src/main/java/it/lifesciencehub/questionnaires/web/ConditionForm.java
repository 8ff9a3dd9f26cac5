package it.lifesciencehub.questionnaires.web;

import it.lifesciencehub.questionnaires.ConditionOperator;
import it.lifesciencehub.questionnaires.QuestionCondition;
import java.io.Serializable;

/** One line of a question's conditions: an operator, and a question with one of its answers. */
public class ConditionForm implements Serializable {

    private static final String BETWEEN = "=";

    private ConditionOperator operator = ConditionOperator.IS;
    private String target;

    static ConditionForm of(QuestionCondition condition) {
        ConditionForm form = new ConditionForm();
        form.operator = condition.operator();
        form.target = target(condition.question(), condition.value());
        return form;
    }

    static String target(String question, String value) {
        return question + BETWEEN + value;
    }

    boolean isEmpty() {
        return target == null || target.isEmpty();
    }

    QuestionCondition condition() {
        String[] parts = target.split(BETWEEN, 2);
        return new QuestionCondition(parts[0], operator, parts.length < 2 ? "" : parts[1]);
    }

    public ConditionOperator getOperator() {
        return operator;
    }

    public void setOperator(ConditionOperator operator) {
        this.operator = operator;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
