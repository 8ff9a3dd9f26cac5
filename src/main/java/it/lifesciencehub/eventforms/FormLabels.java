package it.lifesciencehub.eventforms;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.QuestionnaireUser;
import it.lifesciencehub.questionnaires.Words;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Optional;

/** What the uses of questionnaires at events are called. */
@ApplicationScoped
class FormLabels implements QuestionnaireUser {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<UseLabel> label(String kind, Long subjectId) {
        return Arrays.stream(FormPurpose.values())
                .filter(purpose -> purpose.kind().equals(kind))
                .findFirst()
                .flatMap(purpose -> Optional.ofNullable(em.find(Event.class, subjectId))
                        .map(event -> new UseLabel(
                                new Words(
                                        say(
                                                Language.IT,
                                                purpose,
                                                event.getTitle().in(Language.IT)),
                                        say(
                                                Language.EN,
                                                purpose,
                                                event.getTitle().in(Language.EN))),
                                "/staff/events/" + subjectId + "/forms")));
    }

    private static String say(Language language, FormPurpose purpose, String title) {
        return Texts.get(language, "eventforms", "use." + purpose.name(), title);
    }
}
