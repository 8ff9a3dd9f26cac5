package it.lifesciencehub.questionnaires;

/** How a condition compares an answer with its value. */
public enum ConditionOperator {
    /** The one answer that was given. */
    IS,
    /** Another answer, or none yet. */
    IS_NOT,
    /** One of several answers. */
    CONTAINS
}
