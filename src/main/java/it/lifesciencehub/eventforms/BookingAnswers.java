package it.lifesciencehub.eventforms;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the answers come from that are given with a booking; the booking page has such a bean. */
public interface BookingAnswers {

    /** Answers as they were given, and the language in which the questions were read. */
    record Given(Map<String, List<String>> values, Language language) {}

    /** Empty where this person is to be asked afterwards. */
    Optional<Given> of(Person person, QuestionnaireContent content);

    /** Told before the booking is refused. */
    void refused(Person person, Map<String, AnswerProblem> problems);
}
