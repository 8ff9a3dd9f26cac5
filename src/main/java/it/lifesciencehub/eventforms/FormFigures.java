package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.ResponseFigures;
import java.io.Serializable;

/**
 * What was answered to a form of an event, in figures without what people wrote.
 *
 * @param asked how many were asked, or have a place
 * @param answered how many of them have answered everything
 */
public record FormFigures(
        FormPurpose purpose,
        Long questionnaireId,
        Long useId,
        String titleIt,
        String titleEn,
        long asked,
        long answered,
        ResponseFigures answers)
        implements Serializable {}
