package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a questionnaire or an answer was refused. */
public enum QuestionnaireReason implements RefusalReason {
    // Building
    NOT_A_DRAFT(409),
    NO_QUESTIONS(422),
    TOO_MANY_QUESTIONS(422),
    /** Of an option. */
    ONE_LANGUAGE_MISSING(422),
    TWO_OPTIONS_NEEDED(422),
    OPTION_TWICE(422),
    LEAST_ABOVE_MOST(422),
    BOUND_NOT_RIGHT(422),
    /** A condition without a question or an answer of an earlier question. */
    CONDITION_NOT_RIGHT(422),
    /** Argument 0: the question that depends on it. */
    OTHERS_DEPEND(409),
    /** It would come before a question that it depends on; argument 0: that question. */
    DEPENDS_ON_EARLIER(409),
    /** An answer that a condition names was taken out; argument 0: the question with the condition. */
    OPTION_IN_USE(409),
    /** Argument 0: the question that is not complete. */
    QUESTION_NOT_COMPLETE(422),
    NOTHING_CHANGED(409),
    NOT_PUBLISHED(409),
    MONTHS_NOT_RIGHT(422),
    // Answering
    /** Argument 0: how many answers are not right. */
    ANSWERS_NOT_RIGHT(422),
    ANSWER_REQUIRED(422),
    CONSENT_REQUIRED(422),
    CHOICE_NOT_KNOWN(422),
    /** Argument 0: how many at least. */
    CHOOSE_MORE(422),
    /** Argument 0: how many at most. */
    CHOOSE_FEWER(422),
    NOT_A_DATE(422),
    NOT_A_NUMBER(422),
    /** Argument 0: the least number. */
    NUMBER_TOO_SMALL(422),
    /** Argument 0: the greatest number. */
    NUMBER_TOO_LARGE(422),
    /** Argument 0: what is taken. */
    FILE_TYPE_NOT_TAKEN(422),
    FILE_GONE(422);

    private final int status;

    QuestionnaireReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "questionnaires";
    }

    @Override
    public int status() {
        return status;
    }
}
