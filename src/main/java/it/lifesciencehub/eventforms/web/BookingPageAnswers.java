package it.lifesciencehub.eventforms.web;

import it.lifesciencehub.eventforms.BookingAnswers;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Answers that came with the booking page; there are none where no page is at work, as in a timer. */
@ApplicationScoped
class BookingPageAnswers implements BookingAnswers {

    @Inject
    private BookingSheets sheets;

    @Override
    public Optional<Given> of(Person person, QuestionnaireContent content) {
        return FacesContext.getCurrentInstance() == null ? Optional.empty() : sheets.of(person, content);
    }

    @Override
    public void refused(Person person, Map<String, AnswerProblem> problems) {
        sheets.refused(person, problems);
    }
}
