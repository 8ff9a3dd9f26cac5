package it.lifesciencehub.renewals;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.membership.Membership;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The batches of a run. Each call is a transaction of its own, under a lock of the run's row: what it has done is kept,
 * whatever happens after it, and nobody else works on the run meanwhile.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RenewalWorker {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RenewalCheck check;

    @Inject
    private RenewalSteps steps;

    @Inject
    private AuditTrail trail;

    /**
     * Works on the next memberships of the run.
     *
     * @return whether there may be more; false too where the run was told to stop
     * @throws Refusal where the run is no longer this worker's
     */
    @Allow(Role.STAFF)
    public boolean batch(Long runId, Long claim, int most) {
        RenewalRun run = mine(runId, claim);
        if (run.isStopAsked()) {
            end(run, RenewalState.STOPPED);
            return false;
        }
        int done = work(run, most);
        run.progress(done, clock.instant());
        if (done == 0) {
            end(run, RenewalState.DONE);
        }
        return done > 0;
    }

    private int work(RenewalRun run, int most) {
        if (run.getPhase() == RenewalPhase.CHECK) {
            List<Membership> next = check.next(run, most);
            check.find(run, next, today());
            return next.size();
        }
        List<RenewalItem> waiting = waiting(run, most);
        if (run.getPhase() == RenewalPhase.PROPOSE) {
            steps.propose(run, waiting, today());
        } else {
            steps.send(waiting, today());
        }
        return waiting.size();
    }

    /** Marks the membership that is next as failed, so that the run goes on behind it. */
    @Allow(Role.STAFF)
    public void passOver(Long runId, Long claim) {
        RenewalRun run = mine(runId, claim);
        if (run.getPhase() == RenewalPhase.CHECK) {
            check.next(run, 1).forEach(membership -> check.passOver(run, membership));
        } else {
            RenewalOutcome failed =
                    run.getPhase() == RenewalPhase.PROPOSE ? RenewalOutcome.PROPOSE_FAILED : RenewalOutcome.SEND_FAILED;
            waiting(run, 1).forEach(item -> item.fail(failed, RenewalReason.RENEWAL_ITEM_FAILED));
        }
        run.progress(1, clock.instant());
    }

    /** The whole run failed, not one membership; it can be continued. */
    @Allow(Role.STAFF)
    public void fail(Long runId, Long claim) {
        end(mine(runId, claim), RenewalState.FAILED);
    }

    private void end(RenewalRun run, RenewalState how) {
        run.end(how, clock.instant());
        trail.record(
                "renewal.ended",
                "RenewalRun",
                run.getId(),
                run.getName(),
                run.getPhase().name() + ": " + how);
    }

    private List<RenewalItem> waiting(RenewalRun run, int most) {
        return em.createNamedQuery(RenewalItem.WAITING, RenewalItem.class)
                .setParameter("run", run.getId())
                .setParameter(
                        "outcome",
                        run.getPhase() == RenewalPhase.PROPOSE ? RenewalOutcome.PROPOSE : RenewalOutcome.PROPOSED)
                .setMaxResults(most)
                .getResultList();
    }

    private RenewalRun mine(Long runId, Long claim) {
        RenewalRun run = Refusal.requireFound(
                runId == null ? null : em.find(RenewalRun.class, runId, LockModeType.PESSIMISTIC_WRITE));
        if (!run.isClaimedBy(claim)) {
            throw new Refusal(RenewalReason.RENEWAL_TAKEN_OVER);
        }
        return run;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(RomeTime.ZONE));
    }
}
