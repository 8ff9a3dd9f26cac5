package it.lifesciencehub.merges;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Likely duplicates in the register: staff have it searched, look at the pairs, and say which are none. */
@Stateless
@Guarded
public class DuplicateService {

    private static final String WHERE = " FROM DuplicatePair d, Organisation a, Organisation b"
            + " WHERE a.id = d.firstId AND b.id = d.secondId AND a.mergedIntoId IS NULL AND b.mergedIntoId IS NULL"
            + " AND d.score >= :score AND d.dismissedAt IS ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DuplicateSearchStarted> started;

    /** Starts a search; it runs after this transaction, one at a time. */
    @Allow(Role.STAFF)
    public Long search() {
        List<DuplicateSearch> running = em.createQuery(
                        "SELECT s FROM DuplicateSearch s WHERE s.status = :running", DuplicateSearch.class)
                .setParameter("running", DuplicateSearch.Status.RUNNING)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (running.stream().anyMatch(search -> search.isRunning(clock.instant()))) {
            throw new Refusal(MergeReason.SEARCH_RUNNING);
        }
        running.forEach(search -> search.fail(clock.instant()));
        long total = em.createQuery("SELECT COUNT(o) FROM Organisation o WHERE o.mergedIntoId IS NULL", Long.class)
                .getSingleResult();
        DuplicateSearch search = new DuplicateSearch(Caller.current().name(), (int) total, clock.instant());
        em.persist(search);
        trail.record("duplicates.searched", "DuplicateSearch", search.getId(), "", "");
        started.fire(new DuplicateSearchStarted(search.getId(), Caller.current()));
        return search.getId();
    }

    /** The last search, whichever way it went. */
    @Allow(Role.STAFF)
    public Optional<DuplicateProgress> latest() {
        return em.createQuery(
                        "SELECT s FROM DuplicateSearch s ORDER BY s.startedAt DESC, s.id DESC", DuplicateSearch.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(search -> search.asProgress(clock.instant()));
    }

    /**
     * Likely pairs, the likeliest first.
     *
     * @param score at least
     * @param dismissed those that people said are none, instead of the open ones
     */
    @Allow(Role.STAFF)
    public Page<DuplicateRow> list(int score, boolean dismissed, PageRequest request) {
        String where = WHERE + (dismissed ? "NOT NULL" : "NULL");
        long total = em.createQuery("SELECT COUNT(d)" + where, Long.class)
                .setParameter("score", score)
                .getSingleResult();
        List<DuplicateRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.merges.DuplicateRow(d.id, a.id, a.name, a.municipality,"
                                + " a.province, a.vatNumber, a.active, b.id, b.name, b.municipality, b.province,"
                                + " b.vatNumber, b.active, d.score, d.reasons, d.dismissedAt, d.dismissedBy)" + where
                                + " ORDER BY d.score DESC, a.name, d.id",
                        DuplicateRow.class)
                .setParameter("score", score)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** The two are not one: remembered, and not shown again by later searches. */
    @Allow(Role.STAFF)
    public void dismiss(Long pairId) {
        DuplicatePair pair = find(pairId);
        if (!pair.isDismissed()) {
            pair.dismiss(Caller.current().name(), clock.instant());
            record("duplicates.dismissed", pair);
        }
    }

    /** It was said by mistake. */
    @Allow(Role.STAFF)
    public void takeUpAgain(Long pairId) {
        DuplicatePair pair = find(pairId);
        if (pair.isDismissed()) {
            pair.takeUpAgain();
            record("duplicates.takenUp", pair);
        }
    }

    private DuplicatePair find(Long id) {
        return Refusal.requireFound(
                id == null ? null : em.find(DuplicatePair.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void record(String action, DuplicatePair pair) {
        Organisation first = em.find(Organisation.class, pair.firstId());
        Organisation second = em.find(Organisation.class, pair.secondId());
        trail.record(action, "Organisation", first.getId(), first.getName(), second.getName());
        trail.record(action, "Organisation", second.getId(), second.getName(), first.getName());
    }
}
