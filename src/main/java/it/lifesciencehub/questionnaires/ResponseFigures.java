package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.util.List;

/**
 * The figures of some responses.
 *
 * @param hidden whether they are too few to be shown, since who answered was promised that nobody is known
 */
public record ResponseFigures(long responses, boolean anonymous, boolean hidden, List<QuestionFigures> questions)
        implements Serializable {

    /** Fewer anonymous answers than this are not shown. */
    public static final int LEAST_SHOWN = 5;

    /** Whether answers of which it is not known who gave them would be told apart. */
    static boolean tooFew(boolean anonymous, long responses) {
        return anonymous && responses < LEAST_SHOWN;
    }

    /** Counts alone: questions that are answered in one's own words are left out. */
    ResponseFigures withoutTexts() {
        return new ResponseFigures(
                responses,
                anonymous,
                hidden,
                questions.stream()
                        .filter(one -> !one.bars().isEmpty() || one.average() != null)
                        .map(QuestionFigures::withoutTexts)
                        .toList());
    }
}
