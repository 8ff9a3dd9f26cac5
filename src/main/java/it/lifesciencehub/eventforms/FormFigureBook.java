package it.lifesciencehub.eventforms;

import it.lifesciencehub.questionnaires.QuestionnaireUse;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.questionnaires.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** What was answered to an event's forms. Not a service: asked by services that have checked who may. */
@ApplicationScoped
public class FormFigureBook {

    @Inject
    private FormBook book;

    @Inject
    private QuestionnaireUses questionnaires;

    /** Of the forms that are attached: with the registration, and after the event. */
    public List<FormFigures> of(Long eventId) {
        return Arrays.stream(FormPurpose.values())
                .flatMap(purpose -> book.standing(eventId, purpose).stream())
                .map(this::figures)
                .toList();
    }

    private FormFigures figures(EventForm form) {
        QuestionnaireUse use = form.getUse();
        Long questionnaireId = use.getQuestionnaire().getId();
        Words title = questionnaires.title(questionnaireId);
        FormBook.Asked asked = book.asked(form);
        return new FormFigures(
                form.getPurpose(),
                questionnaireId,
                use.getId(),
                title.it(),
                title.en(),
                asked.asked(),
                asked.answered(),
                questionnaires.figures(use));
    }
}
