package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Questionnaires and their versions, as the services of this room find them. In the caller's transaction. */
@ApplicationScoped
class QuestionnaireBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    @Any
    private Instance<QuestionnaireUser> users;

    @Inject
    private Clock clock;

    Questionnaire require(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(Questionnaire.class, id));
    }

    QuestionnaireVersion newest(Long questionnaireId) {
        return Refusal.requireFound(
                first(QuestionnaireVersion.NEWEST, questionnaireId).orElse(null));
    }

    Optional<QuestionnaireVersion> published(Long questionnaireId) {
        return first(QuestionnaireVersion.PUBLISHED, questionnaireId);
    }

    QuestionnaireVersion requirePublished(Long questionnaireId) {
        return published(questionnaireId).orElseThrow(() -> new Refusal(QuestionnaireReason.NOT_PUBLISHED));
    }

    private Optional<QuestionnaireVersion> first(String query, Long questionnaireId) {
        return em.createNamedQuery(query, QuestionnaireVersion.class)
                .setParameter("questionnaire", questionnaireId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    QuestionnaireVersion version(Long questionnaireId, int number) {
        return Refusal.requireFound(versions(questionnaireId).stream()
                .filter(version -> version.getNumber() == number)
                .findFirst()
                .orElse(null));
    }

    /** All versions, the newest first. */
    List<QuestionnaireVersion> versions(Long questionnaireId) {
        return em.createNamedQuery(QuestionnaireVersion.NEWEST, QuestionnaireVersion.class)
                .setParameter("questionnaire", questionnaireId)
                .getResultList();
    }

    /** The draft to write on: the newest version, or the one that follows it where it is published. */
    QuestionnaireVersion draft(Long questionnaireId, DraftSeen seen) {
        em.lock(require(questionnaireId), LockModeType.PESSIMISTIC_WRITE);
        QuestionnaireVersion newest = newest(questionnaireId);
        if (newest.getNumber() != seen.number()) {
            throw new Refusal(it.lifesciencehub.shared.CommonReason.CHANGED_MEANWHILE);
        }
        newest.requireVersion(seen.version());
        if (!newest.isPublished()) {
            return newest;
        }
        QuestionnaireVersion draft = newest.next(Caller.current().name(), clock.instant());
        em.persist(draft);
        return draft;
    }

    List<UseRow> uses(Long questionnaireId) {
        return em.createQuery(
                        "SELECT u, (SELECT COUNT(r) FROM Response r WHERE r.use = u) FROM QuestionnaireUse u"
                                + " WHERE u.questionnaire.id = :questionnaire ORDER BY u.openedAt DESC, u.id",
                        Object[].class)
                .setParameter("questionnaire", questionnaireId)
                .getResultStream()
                .map(row -> row((QuestionnaireUse) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    private UseRow row(QuestionnaireUse use, long responses) {
        QuestionnaireUser.UseLabel label = users.stream()
                .flatMap(user -> user.label(use.getKind(), use.getSubjectId()).stream())
                .findFirst()
                .orElse(new QuestionnaireUser.UseLabel(new Words(use.getKind(), use.getKind()), null));
        return new UseRow(use.getId(), label.title(), label.address(), use.isAnonymous(), responses);
    }
}
