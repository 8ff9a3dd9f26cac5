package it.lifesciencehub.questionnaires;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Erases answers that were kept for as long as their questionnaire says, and uploads that nobody came back for. */
@ApplicationScoped
class AnswerRetention {

    private static final Duration UPLOAD_KEPT = Duration.ofHours(24);
    private static final int PART = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Responses that the next run erases. */
    List<Long> due(Questionnaire questionnaire) {
        if (questionnaire.getKeepMonths() == null) {
            return List.of();
        }
        Instant before = RomeTime.of(clock.instant())
                .minusMonths(questionnaire.getKeepMonths())
                .toInstant();
        return em.createQuery(
                        "SELECT r.id FROM Response r WHERE r.use.questionnaire = :questionnaire"
                                + " AND r.answeredAt < :before ORDER BY r.id",
                        Long.class)
                .setParameter("questionnaire", questionnaire)
                .setParameter("before", before)
                .getResultList();
    }

    /** @return how many responses were erased */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int run() {
        int erased = 0;
        for (Questionnaire questionnaire : em.createQuery(
                        "SELECT q FROM Questionnaire q WHERE q.keepMonths IS NOT NULL", Questionnaire.class)
                .getResultList()) {
            List<Long> due = due(questionnaire);
            for (int from = 0; from < due.size(); from += PART) {
                erase(due.subList(from, Math.min(from + PART, due.size())));
            }
            if (!due.isEmpty()) {
                trail.record(
                        "questionnaire.erased",
                        "Questionnaire",
                        questionnaire.getId(),
                        questionnaire.getKeepMonths().toString(),
                        String.valueOf(due.size()));
            }
            erased += due.size();
        }
        em.createQuery("DELETE FROM HeldUpload u WHERE u.at < :before")
                .setParameter("before", clock.instant().minus(UPLOAD_KEPT))
                .executeUpdate();
        return erased;
    }

    private void erase(List<Long> ids) {
        List<Long> part = List.copyOf(ids);
        for (String statement : List.of(
                "DELETE FROM Answer a WHERE a.revision.id IN"
                        + " (SELECT v.id FROM ResponseRevision v WHERE v.response.id IN :ids)",
                "DELETE FROM ResponseRevision v WHERE v.response.id IN :ids",
                "DELETE FROM GivenConsent c WHERE c.response.id IN :ids",
                "DELETE FROM Response r WHERE r.id IN :ids")) {
            em.createQuery(statement).setParameter("ids", part).executeUpdate();
        }
    }
}
