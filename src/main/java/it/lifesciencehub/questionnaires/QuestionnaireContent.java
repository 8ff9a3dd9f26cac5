package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a version asks.
 *
 * @param questions in order; conditions point to earlier ones
 * @param removed questions that were taken out of the draft and can be put back; none in a published version
 */
public record QuestionnaireContent(Words title, Words intro, List<Question> questions, List<Question> removed)
        implements Serializable {

    public QuestionnaireContent {
        questions = List.copyOf(questions);
        removed = List.copyOf(removed);
    }

    public static QuestionnaireContent titled(Words title) {
        return new QuestionnaireContent(title, Words.NONE, List.of(), List.of());
    }

    public Optional<Question> find(String key) {
        return questions.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    int indexOf(String key) {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The questions before this one; all where it is not there. */
    public List<Question> before(String key) {
        int at = indexOf(key);
        return at < 0 ? questions : questions.subList(0, at);
    }

    QuestionnaireContent withHead(Words newTitle, Words newIntro) {
        return new QuestionnaireContent(newTitle, newIntro, questions, removed);
    }

    QuestionnaireContent withQuestions(List<Question> list) {
        return new QuestionnaireContent(title, intro, list, removed);
    }

    /** The question in the place of the one with its key, or at the end. */
    QuestionnaireContent with(Question question) {
        List<Question> list = new ArrayList<>(questions);
        int at = indexOf(question.key());
        if (at < 0) {
            list.add(question);
        } else {
            list.set(at, question);
        }
        return withQuestions(list);
    }

    /** As it is published: nothing to put back any more. */
    QuestionnaireContent settled() {
        return new QuestionnaireContent(title, intro, questions, List.of());
    }
}
