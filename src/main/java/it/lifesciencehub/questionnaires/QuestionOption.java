package it.lifesciencehub.questionnaires;

import java.io.Serializable;

/** An answer to choose. The key stays when the words change, so that answers of all versions can be counted together. */
public record QuestionOption(String key, Words label) implements Serializable {}
