package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.QuestionnaireContent;
import java.io.Serializable;

/**
 * What an event asks while somebody books.
 *
 * @param forOneself with what only the person can agree to
 * @param forOthers without it
 * @param later whether files are asked for afterwards
 */
public record BookingForm(QuestionnaireContent forOneself, QuestionnaireContent forOthers, boolean later)
        implements Serializable {}
