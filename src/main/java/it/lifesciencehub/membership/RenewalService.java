package it.lifesciencehub.membership;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Renewal runs by staff: make, try, propose, send, watch, stop. The work itself is done by {@link RenewalWorker}. */
@Stateless
@Guarded
public class RenewalService {

    private static final SecureRandom CLAIMS = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private RenewalGate gate;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<RenewalStarted> started;

    /** @return the id of the new run, which has looked at nothing yet */
    @Allow(Role.STAFF)
    public Long create(RenewalDraft draft) {
        List<Problem> problems = new ArrayList<>();
        if (draft.name() == null || draft.name().isBlank()) {
            problems.add(new Problem("name", RenewalReason.RENEWAL_NAME_REQUIRED));
        }
        if (draft.beginsBy() == null) {
            problems.add(new Problem("beginsBy", RenewalReason.RENEWAL_DAY_REQUIRED));
        }
        if (draft.categories().isEmpty()) {
            problems.add(new Problem("categories", RenewalReason.RENEWAL_CATEGORY_REQUIRED));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        RenewalRun run = new RenewalRun(draft, Caller.current().name(), clock.instant());
        em.persist(run);
        trail.record("renewal.created", "RenewalRun", run.getId(), run.getName(), draft.beginsBy() + "");
        return run.getId();
    }

    /** The categories that a run can be for. */
    @Allow(Role.STAFF)
    public List<MembershipCategory> categories() {
        return em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                .getResultStream()
                .filter(MembershipCategory::isActive)
                .toList();
    }

    /** All runs, the newest first. */
    @Allow(Role.STAFF)
    public Page<RenewalProgress> list(PageRequest request) {
        long total =
                em.createQuery("SELECT COUNT(r) FROM RenewalRun r", Long.class).getSingleResult();
        List<RenewalProgress> rows = em.createQuery(
                        "SELECT r FROM RenewalRun r ORDER BY r.createdAt DESC, r.id DESC", RenewalRun.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(run -> run.asProgress(clock.instant()))
                .toList();
        return new Page<>(rows, total, request);
    }

    @Allow(Role.STAFF)
    public RenewalProgress progress(Long id) {
        return find(id).asProgress(clock.instant());
    }

    @Allow(Role.STAFF)
    public RenewalSummary summary(Long id) {
        RenewalRun run = find(id);
        return new RenewalSummary(
                em.createNamedQuery(MembershipCategory.ALL, MembershipCategory.class)
                        .getResultStream()
                        .filter(category -> run.getCategories().contains(category.getId()))
                        .map(MembershipCategory::getName)
                        .toList(),
                em.createNamedQuery(RenewalItem.TOTALS, RenewalTotal.class)
                        .setParameter("run", run.getId())
                        .getResultList());
    }

    /** @param only items of this outcome alone, or null for all */
    @Allow(Role.STAFF)
    public Page<RenewalRow> items(Long id, RenewalOutcome only, PageRequest request) {
        RenewalRun run = find(id);
        Set<RenewalOutcome> outcomes = only == null ? EnumSet.allOf(RenewalOutcome.class) : EnumSet.of(only);
        List<RenewalRow> rows = em.createNamedQuery(RenewalItem.ROWS, RenewalRow.class)
                .setParameter("run", run.getId())
                .setParameter("outcomes", outcomes)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, count(run, outcomes), request);
    }

    private long count(RenewalRun run, Set<RenewalOutcome> outcomes) {
        return em.createNamedQuery(RenewalItem.COUNT, Long.class)
                .setParameter("run", run.getId())
                .setParameter("outcomes", outcomes)
                .getSingleResult();
    }

    /** Begins a phase, or goes on with one; it runs after this transaction, and no other run beside it. */
    @Allow(Role.STAFF)
    public void start(Long id, RenewalPhase phase) {
        gate.pass(RenewalGate.RENEWALS);
        refuseWhileOneRuns(find(id));
        RenewalRun run = locked(id);
        if (!run.asProgress(clock.instant()).startable(phase)) {
            throw new Refusal(RenewalReason.RENEWAL_NOT_POSSIBLE);
        }
        prepare(run, phase);
        Long claim = CLAIMS.nextLong();
        run.start(
                phase,
                claim,
                done(run, phase),
                total(run, phase),
                Caller.current().name(),
                clock.instant());
        trail.record("renewal.started", "RenewalRun", run.getId(), run.getName(), phase.name());
        started.fire(new RenewalStarted(run.getId(), claim, Caller.current()));
    }

    /** Before any row of a run is locked: its worker has it for as long as a batch takes. */
    private void refuseWhileOneRuns(RenewalRun wanted) {
        em.createQuery("SELECT r FROM RenewalRun r WHERE r.state = :running OR r.id = :id", RenewalRun.class)
                .setParameter("running", RenewalState.RUNNING)
                .setParameter("id", wanted.getId())
                .getResultStream()
                .filter(run -> run.stateAt(clock.instant()) == RenewalState.RUNNING)
                .findFirst()
                .ifPresent(run -> {
                    throw new Refusal(RenewalReason.RENEWAL_RUNNING, run.getName());
                });
    }

    /** Begins or goes on asking for the fees. @param sure mails cannot be called back: somebody means it */
    @Allow(Role.STAFF)
    public void send(Long id, boolean sure) {
        if (!sure) {
            throw new Refusal(List.of(new Problem("sure", RenewalReason.RENEWAL_NOT_SURE)));
        }
        start(id, RenewalPhase.SEND);
    }

    /** A dry run begins anew, unless it was interrupted; what failed or reached nobody is tried once more. */
    private void prepare(RenewalRun run, RenewalPhase phase) {
        boolean anew = !run.asProgress(clock.instant()).interrupted();
        if (phase == RenewalPhase.CHECK && anew) {
            em.createNamedQuery(RenewalItem.CLEAR)
                    .setParameter("run", run.getId())
                    .executeUpdate();
        } else if (phase == RenewalPhase.PROPOSE) {
            resume(run, EnumSet.of(RenewalOutcome.PROPOSE_FAILED), RenewalOutcome.PROPOSE);
        } else if (phase == RenewalPhase.SEND) {
            resume(run, EnumSet.of(RenewalOutcome.SEND_FAILED, RenewalOutcome.NO_RECIPIENT), RenewalOutcome.PROPOSED);
        }
    }

    private void resume(RenewalRun run, Set<RenewalOutcome> from, RenewalOutcome to) {
        em.createNamedQuery(RenewalItem.RESUME)
                .setParameter("run", run.getId())
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    private int total(RenewalRun run, RenewalPhase phase) {
        if (phase == RenewalPhase.CHECK) {
            return Math.toIntExact(RenewalScope.of(run).count(em).getSingleResult());
        }
        RenewalOutcome waiting = phase == RenewalPhase.PROPOSE ? RenewalOutcome.PROPOSE : RenewalOutcome.PROPOSED;
        return done(run, phase) + Math.toIntExact(count(run, EnumSet.of(waiting)));
    }

    private int done(RenewalRun run, RenewalPhase phase) {
        return Math.toIntExact(
                switch (phase) {
                    case NEW -> 0;
                    case CHECK -> count(run, EnumSet.allOf(RenewalOutcome.class));
                    case PROPOSE -> count(run, EnumSet.of(RenewalOutcome.PROPOSED));
                    case SEND ->
                        count(run, EnumSet.of(RenewalOutcome.SENT, RenewalOutcome.FREE, RenewalOutcome.BY_HAND));
                });
    }

    /** The batch that is under way is finished first. */
    @Allow(Role.STAFF)
    public void stop(Long id) {
        RenewalRun run = locked(id);
        run.stop(clock.instant());
        trail.record(
                "renewal.stopped",
                "RenewalRun",
                run.getId(),
                run.getName(),
                run.getPhase().name());
    }

    /** Throws away a run that has written nothing. */
    @Allow(Role.STAFF)
    public void remove(Long id) {
        RenewalRun run = locked(id);
        if (!run.asProgress(clock.instant()).removable()) {
            throw new Refusal(RenewalReason.RENEWAL_KEPT);
        }
        em.createNamedQuery(RenewalItem.CLEAR).setParameter("run", run.getId()).executeUpdate();
        em.remove(run);
        trail.record("renewal.removed", "RenewalRun", run.getId(), run.getName(), "");
    }

    private RenewalRun find(Long id) {
        return Refusal.requireFound(id == null ? null : em.find(RenewalRun.class, id));
    }

    private RenewalRun locked(Long id) {
        RenewalRun run = find(id);
        em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }
}
