package it.lifesciencehub.questionnaires;

/** What kind of answer a question wants. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    /** One of the options. */
    ONE,
    /** Some of the options. */
    SEVERAL,
    DATE,
    NUMBER,
    YES_NO,
    /** From 1 to 5. */
    SCALE,
    FILE,
    /** A tick under a text that people agree to; kept with the text's version. */
    CONSENT;

    public static final String YES = "yes";
    public static final String NO = "no";
    public static final int SCALE_MOST = 5;

    public boolean isChoice() {
        return this == ONE || this == SEVERAL;
    }

    /** Whether the answer is one of a known few, which conditions can name and figures can count. */
    public boolean isClosed() {
        return isChoice() || this == YES_NO || this == SCALE || this == CONSENT;
    }

    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }

    /** Whether it is drawn as several inputs under one legend. */
    public boolean isGroup() {
        return isChoice() || this == YES_NO || this == SCALE;
    }
}
