package it.lifesciencehub.questionnaires;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Writing on a questionnaire's draft. The first change after publishing begins a new draft by itself. */
@Stateless
@Guarded
public class QuestionEditService {

    @Inject
    private QuestionnaireBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @Allow(Role.STAFF)
    public void saveHead(Long id, DraftSeen seen, Words title, Words intro) {
        ContentPolicy.headIsRight(title, intro);
        write(id, seen, content -> content.withHead(title, intro), "head");
    }

    /**
     * @param question one with a key is written over, one without is added at the end; options without a key are new
     * @return the question's key
     */
    @Allow(Role.STAFF)
    public String save(Long id, DraftSeen seen, Question question) {
        QuestionnaireContent content = book.newest(id).content();
        Question keyed = keyed(question, content);
        ContentPolicy.isRight(keyed, content);
        write(
                id,
                seen,
                now -> now.find(keyed.key()).isPresent() ? now.with(keyed) : ContentPolicy.add(now, keyed),
                keyed.key());
        return keyed.key();
    }

    @Allow(Role.STAFF)
    public void move(Long id, DraftSeen seen, String key, boolean up) {
        write(id, seen, content -> ContentPolicy.move(content, key, up), key);
    }

    @Allow(Role.STAFF)
    public void remove(Long id, DraftSeen seen, String key) {
        write(id, seen, content -> ContentPolicy.remove(content, key), key);
    }

    @Allow(Role.STAFF)
    public void putBack(Long id, DraftSeen seen, String key) {
        write(id, seen, content -> ContentPolicy.putBack(content, key), key);
    }

    private void write(Long id, DraftSeen seen, UnaryOperator<QuestionnaireContent> change, String detail) {
        Questionnaire questionnaire = book.require(id);
        QuestionnaireVersion draft = book.draft(id, seen);
        draft.write(change.apply(draft.content()), Caller.current().name(), clock.instant());
        trail.record(
                "questionnaire.changed",
                "Questionnaire",
                questionnaire.getId(),
                draft.getTitle().getIt(),
                "v" + draft.getNumber() + " " + detail);
    }

    private static Question keyed(Question question, QuestionnaireContent content) {
        Set<String> options = new HashSet<>();
        question.options().stream()
                .map(QuestionOption::key)
                .filter(key -> key != null)
                .forEach(options::add);
        List<QuestionOption> keyed = new ArrayList<>();
        for (QuestionOption option : question.options()) {
            String key =
                    option.key() == null ? AnswerPolicy.keyOf(option.label().en(), "option", options) : option.key();
            options.add(key);
            keyed.add(new QuestionOption(key, option.label()));
        }
        Question whole = question.withOptions(keyed);
        if (question.key() != null) {
            return whole;
        }
        Set<String> taken = new HashSet<>();
        content.questions().forEach(one -> taken.add(one.key()));
        content.removed().forEach(one -> taken.add(one.key()));
        return whole.called(AnswerPolicy.keyOf(question.label().en(), "question", taken));
    }
}
