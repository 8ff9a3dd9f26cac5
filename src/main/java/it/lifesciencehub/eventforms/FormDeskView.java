package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.QuestionnaireRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What staff see of the questions of an event.
 *
 * @param registration the form with the registration, or null
 * @param feedback the questionnaire after the event, or null
 * @param later the questionnaire some months after the event, or null
 * @param choices what can be attached
 * @param over whether the event is over
 */
public record FormDeskView(Form registration, Form feedback, Form later, List<QuestionnaireRow> choices, boolean over)
        implements Serializable {

    /** So many of those who have not answered are listed; all of them are counted and reminded. */
    static final int MOST_OPEN = 200;

    /**
     * A form that is attached.
     *
     * @param asked how many were asked, or have a place
     * @param answered how many of them have answered everything
     * @param until when it can be answered
     * @param deadline as staff have set it, or null
     * @param due from when those who came are asked
     * @param askAt as staff have set it, or null
     * @param open those who have not answered, or not everything, by name; the first 200
     */
    public record Form(
            Long id,
            Long questionnaireId,
            Long useId,
            String titleIt,
            String titleEn,
            boolean anonymous,
            Instant until,
            Instant deadline,
            Instant due,
            Instant askAt,
            Instant askedAt,
            Instant remindedAt,
            long asked,
            long answered,
            long responses,
            List<FormRows.Open> open)
            implements Serializable {}
}
