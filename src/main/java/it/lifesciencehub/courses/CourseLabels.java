package it.lifesciencehub.courses;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.QuestionnaireUser;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What the uses of questionnaires as tests are called. */
@ApplicationScoped
class CourseLabels implements QuestionnaireUser {

    static final String TEST = "course.test";

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<UseLabel> label(String kind, Long subjectId) {
        return TEST.equals(kind)
                ? Optional.ofNullable(em.find(Event.class, subjectId))
                        .map(event -> new UseLabel(
                                new Words(say(Language.IT, event), say(Language.EN, event)),
                                "/staff/events/" + subjectId + "/course-test"))
                : Optional.empty();
    }

    private static String say(Language language, Event event) {
        return Texts.get(language, "courses", "use.test", event.getTitle().in(language));
    }
}
