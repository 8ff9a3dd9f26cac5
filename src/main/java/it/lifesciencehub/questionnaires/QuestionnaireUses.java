package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** For features that ask something. Not a service: asked by services that have checked who may. */
@ApplicationScoped
public class QuestionnaireUses {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QuestionnaireBook book;

    @Inject
    private ResponseQueries queries;

    @Inject
    private Clock clock;

    /** What can be asked: published and not put away, by title. */
    public List<QuestionnaireRow> choices() {
        return em.createQuery(
                        QuestionnaireRow.SELECT + " AND q.archivedAt IS NULL ORDER BY v.title.it, q.id",
                        QuestionnaireRow.class)
                .getResultStream()
                .filter(QuestionnaireRow::isUsable)
                .toList();
    }

    /** Opens a use, or finds the one that was opened before; whether it is anonymous stays as it was opened. */
    public QuestionnaireUse open(Long questionnaireId, String kind, Long subjectId, boolean anonymous) {
        Questionnaire questionnaire = book.require(questionnaireId);
        book.requirePublished(questionnaireId);
        List<QuestionnaireUse> known = em.createQuery(
                        "SELECT u FROM QuestionnaireUse u WHERE u.questionnaire = :questionnaire AND u.kind = :kind"
                                + " AND u.subjectId = :subject",
                        QuestionnaireUse.class)
                .setParameter("questionnaire", questionnaire)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        if (questionnaire.getArchivedAt() != null) {
            throw new Refusal(QuestionnaireReason.NOT_PUBLISHED);
        }
        QuestionnaireUse use = new QuestionnaireUse(questionnaire, kind, subjectId, anonymous, clock.instant());
        em.persist(use);
        return use;
    }

    /** Makes a questionnaire that the hub brings with it, published at once. */
    public Long bring(QuestionnaireContent content, String by) {
        Questionnaire questionnaire = new Questionnaire(by, clock.instant());
        em.persist(questionnaire);
        QuestionnaireVersion version = new QuestionnaireVersion(questionnaire, 1, content, by, clock.instant());
        version.publish(by, clock.instant());
        em.persist(version);
        return questionnaire.getId();
    }

    /** Of the newest published version. */
    public Words title(Long questionnaireId) {
        return book.requirePublished(questionnaireId).content().title();
    }

    /** How many have answered. */
    public long responses(Long useId) {
        return em.createQuery("SELECT COUNT(r) FROM Response r WHERE r.use.id = :use", Long.class)
                .setParameter("use", useId)
                .getSingleResult();
    }

    /** What was answered, without what people wrote in their own words; nothing of too few anonymous answers. */
    public ResponseFigures figures(QuestionnaireUse use) {
        return queries.figures(ResponseFilter.of(use.getQuestionnaire().getId(), use.getId()))
                .withoutTexts();
    }
}
