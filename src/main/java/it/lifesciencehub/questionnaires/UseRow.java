package it.lifesciencehub.questionnaires;

import java.io.Serializable;

/** A use of a questionnaire as staff see it. */
public record UseRow(Long id, Words title, String address, boolean anonymous, long responses) implements Serializable {}
