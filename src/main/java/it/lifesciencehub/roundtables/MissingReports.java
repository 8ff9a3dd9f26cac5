package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroupState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Reminds officers of reports that are missing, each week until they are shared. The sitting notes when, under its lock:
 * on every node and however often it runs, nobody is reminded twice in a week. In the caller's transaction.
 */
@ApplicationScoped
class MissingReports {

    /** As {@link RoundtablePolicy#isReportMissing} says it. */
    static final String CONDITION =
            "s.state <> :cancelled AND s.endsAt <= :weekAgo AND (r.id IS NULL OR r.state = :draft)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoundtableAccess access;

    @Inject
    private RoundtableMails mails;

    @Inject
    private Clock clock;

    /** @return of how many sittings somebody was reminded */
    int remind() {
        Instant now = clock.instant();
        Instant weekAgo = now.minus(RoundtablePolicy.WEEK);
        List<Sitting> missing = em.createQuery(
                        "SELECT s FROM Sitting s JOIN s.body b JOIN b.group g LEFT JOIN s.report r WHERE " + CONDITION
                                + " AND g.state <> :closed AND (s.remindedAt IS NULL OR s.remindedAt <= :weekAgo)"
                                + " ORDER BY s.endsAt, s.id",
                        Sitting.class)
                .setParameter("cancelled", SittingState.CANCELLED)
                .setParameter("draft", ReportState.DRAFT)
                .setParameter("closed", WorkGroupState.CLOSED)
                .setParameter("weekAgo", weekAgo)
                .getResultList();
        int reminded = 0;
        for (Sitting sitting : missing) {
            em.refresh(sitting, LockModeType.PESSIMISTIC_WRITE);
            if (sitting.getRemindedAt() == null || !sitting.getRemindedAt().isAfter(weekAgo)) {
                sitting.remind(now);
                mails.remindOfReport(sitting, access.today());
                reminded++;
            }
        }
        return reminded;
    }
}
