package it.lifesciencehub.courses;

import it.lifesciencehub.questionnaires.Question;
import it.lifesciencehub.questionnaires.QuestionnaireRow;
import it.lifesciencehub.questionnaires.Words;
import java.io.Serializable;
import java.util.List;

/**
 * A course's test at staff's desk.
 *
 * @param title null where no test is chosen
 * @param questions that can be scored
 * @param most points that can be had as it stands
 * @param taken whether somebody has taken it, so that points stay
 */
public record TestView(
        List<QuestionnaireRow> choices,
        Words title,
        Long questionnaireId,
        List<Question> questions,
        TestSettings settings,
        int most,
        boolean taken)
        implements Serializable {

    public TestView {
        choices = List.copyOf(choices);
        questions = List.copyOf(questions);
    }
}
