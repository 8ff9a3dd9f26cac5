package it.lifesciencehub.eventforms;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.questionnaires.AnswerSheet.AnswerProblem;
import it.lifesciencehub.questionnaires.QuestionnaireContent;
import it.lifesciencehub.questionnaires.QuestionnaireUses;
import it.lifesciencehub.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that come with a booking in tests, and what the database holds afterwards. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class FormScene implements BookingAnswers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireUses questionnaires;

    @Inject
    private FormBook book;

    @Inject
    private FormSending sending;

    private final Map<Long, Map<String, List<String>>> given = new ConcurrentHashMap<>();

    /** From now on this person's booking comes with these answers. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void answers(Person person, Map<String, List<String>> values) {
        given.put(person.getId(), values);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Given> of(Person person, QuestionnaireContent content) {
        return Optional.ofNullable(given.get(person.getId())).map(values -> new Given(values, Language.IT));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public void refused(Person person, Map<String, AnswerProblem> problems) {
        given.remove(person.getId());
    }

    public Long questionnaire(QuestionnaireContent content) {
        return questionnaires.bring(content, "prova");
    }

    /** A link to answer, as a mail would carry it. */
    public String link(Long registrationId, FormPurpose purpose) {
        return book.link(book.request(registrationId, purpose).orElseThrow());
    }

    public FormRequest request(Long registrationId, FormPurpose purpose) {
        return book.request(registrationId, purpose).orElse(null);
    }

    /** The event is over since yesterday. */
    public void over(Long eventId) {
        em.createNativeQuery("UPDATE event SET starts_at = starts_at - INTERVAL '32' DAY,"
                        + " ends_at = ends_at - INTERVAL '32' DAY WHERE id = ?")
                .setParameter(1, eventId)
                .executeUpdate();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public void night() {
        sending.working().forEach(sending::goOn);
    }

    public long responses(Long eventId) {
        return em.createQuery("SELECT COUNT(r) FROM Response r WHERE r.use.subjectId = :event", Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }

    /** Responses of which the hub knows the person. */
    public long known(Long eventId) {
        return em.createQuery(
                        "SELECT COUNT(r) FROM Response r WHERE r.use.subjectId = :event"
                                + " AND (r.person IS NOT NULL OR r.referenceId IS NOT NULL)",
                        Long.class)
                .setParameter("event", eventId)
                .getSingleResult();
    }
}
