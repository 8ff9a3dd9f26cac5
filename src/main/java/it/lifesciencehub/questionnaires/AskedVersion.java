package it.lifesciencehub.questionnaires;

import java.io.Serializable;

/** The version that people are asked now. */
public record AskedVersion(Long versionId, int number, boolean anonymous, QuestionnaireContent content)
        implements Serializable {}
