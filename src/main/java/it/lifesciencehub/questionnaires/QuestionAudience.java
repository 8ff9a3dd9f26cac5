package it.lifesciencehub.questionnaires;

/** As whom somebody is asked; the feature that asks says which of these hold. */
public enum QuestionAudience {
    /** Comes for an organisation whose membership is in force. */
    MEMBER,
    /** Everybody who does not. */
    GUEST,
    /** Acts for an organisation. */
    DELEGATE
}
