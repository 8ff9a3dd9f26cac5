package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is different between two versions.
 *
 * @param label the question's words, the newer ones where it is in both; null for the head
 */
public record ContentChange(Kind kind, Words label) implements Serializable {

    /** What became of a question or of the head. */
    public enum Kind {
        HEAD,
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** From the former content to the newer one, in the order of the newer. */
    static List<ContentChange> between(QuestionnaireContent former, QuestionnaireContent newer) {
        List<ContentChange> changes = new ArrayList<>();
        if (!former.title().equals(newer.title()) || !former.intro().equals(newer.intro())) {
            changes.add(new ContentChange(Kind.HEAD, null));
        }
        List<String> before = common(former, newer);
        List<String> after = common(newer, former);
        for (Question question : newer.questions()) {
            Optional<Question> old = former.find(question.key());
            if (old.isEmpty()) {
                changes.add(new ContentChange(Kind.ADDED, question.label()));
            } else if (!old.get().equals(question)) {
                changes.add(new ContentChange(Kind.CHANGED, question.label()));
            } else if (before.indexOf(question.key()) != after.indexOf(question.key())) {
                changes.add(new ContentChange(Kind.MOVED, question.label()));
            }
        }
        for (Question question : former.questions()) {
            if (newer.find(question.key()).isEmpty()) {
                changes.add(new ContentChange(Kind.REMOVED, question.label()));
            }
        }
        return changes;
    }

    private static List<String> common(QuestionnaireContent of, QuestionnaireContent with) {
        return of.questions().stream()
                .map(Question::key)
                .filter(key -> with.find(key).isPresent())
                .toList();
    }
}
