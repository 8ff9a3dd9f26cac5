package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Staff make one organisation of two, look at what was made, and undo it. */
@Stateless
@Guarded
public class MergeService {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private Clock clock;

    @Inject
    private MergeDesk desk;

    @Inject
    private MergeWork work;

    @Inject
    private MergeUndo undoing;

    private interface Work<T> {
        T run() throws SQLException;
    }

    @Allow(Role.STAFF)
    public MergeComparison compare(Long keptId, Long otherId) {
        return run(() -> desk.compare(keptId, otherId));
    }

    /** Does all of it and takes it back at once, so that what it says and refuses is what the merge will. */
    @Allow(Role.STAFF)
    public MergeOutcome preview(MergeCommand command) {
        MergeOutcome outcome = run(() -> work.merge(command));
        context.setRollbackOnly();
        return outcome;
    }

    @Allow(Role.STAFF)
    public MergeOutcome merge(MergeCommand command) {
        return run(() -> work.merge(command));
    }

    /** @return how many values had changed since and were left as they are */
    @Allow(Role.STAFF)
    public int undo(Long mergeId) {
        return run(() -> undoing.undo(mergeId));
    }

    /** All merges, the newest first. */
    @Allow(Role.STAFF)
    public Page<MergeRow> list(PageRequest request) {
        long total = em.createQuery("SELECT COUNT(m) FROM OrganisationMerge m", Long.class)
                .getSingleResult();
        List<MergeRow> rows = em.createQuery(
                        "SELECT m FROM OrganisationMerge m ORDER BY m.mergedAt DESC, m.id DESC",
                        OrganisationMerge.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(merge -> MergeRow.of(merge, clock.instant()))
                .toList();
        return new Page<>(rows, total, request);
    }

    @Allow(Role.STAFF)
    public MergeDetail show(Long id) {
        return run(() -> desk.show(id));
    }

    /** What a kept organisation's page tells: merges that can still be undone, and that of the one that was looked for. */
    @Allow(Role.STAFF)
    public List<MergeRow> into(Long keptId, Long lookedForId) {
        return em.createQuery(
                        "SELECT m FROM OrganisationMerge m WHERE m.keptId = :kept AND m.undoneAt IS NULL"
                                + " AND (m.mergedAt > :since OR m.otherId = :other) ORDER BY m.mergedAt DESC, m.id DESC",
                        OrganisationMerge.class)
                .setParameter("kept", keptId)
                .setParameter("other", lookedForId == null ? Long.valueOf(0) : lookedForId)
                .setParameter("since", clock.instant().minus(Duration.ofDays(OrganisationMerge.DAYS)))
                .getResultStream()
                .map(merge -> MergeRow.of(merge, clock.instant()))
                .toList();
    }

    /** The organisation that this one was merged into, if it was. */
    @Allow(Role.STAFF)
    public Optional<OrganisationName> mergedInto(Long organisationId) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationName(k.id, k.name)"
                                + " FROM Organisation o, Organisation k WHERE o.id = :id AND k.id = o.mergedIntoId",
                        OrganisationName.class)
                .setParameter("id", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** What the database refuses becomes a reason that people can read. */
    private static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw refusal(e, e);
        } catch (PessimisticLockException | LockTimeoutException e) {
            throw new Refusal(CommonReason.BUSY);
        } catch (Refusal e) {
            throw e;
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    throw refusal(sql, e);
                }
            }
            throw e;
        }
    }

    private static RuntimeException refusal(SQLException sql, Exception whole) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith("23")) {
            return new Refusal(MergeReason.VALUE_TAKEN_SINCE);
        }
        if (state.equals("40001") || state.equals("HYT00") || sql.getErrorCode() == 1205) {
            return new Refusal(CommonReason.BUSY);
        }
        return new IllegalStateException(whole);
    }
}
