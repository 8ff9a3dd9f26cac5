package it.lifesciencehub.merges;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.fairs.OrganisationStands;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.registrations.OrganisationPlaces;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes two of one again, in the caller's transaction: goes through the record of the merge backwards and puts back each
 * value that still is as the merge left it. What has changed since is left and counted.
 */
@ApplicationScoped
class MergeUndo {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private OrganisationPlaces places;

    @Inject
    private OrganisationStands stands;

    @Inject
    private MergeLocks locks;

    /** @return how many values were left */
    int undo(Long mergeId) throws SQLException {
        OrganisationMerge seen =
                Refusal.requireFound(mergeId == null ? null : em.find(OrganisationMerge.class, mergeId));
        Long kept = seen.getKeptId();
        Long other = seen.getOtherId();
        OrganisationPlaces.Locked locked = places.lock(locks.family(kept, other));
        OrganisationStands.Held held = stands.hold(List.of(kept, other));
        em.refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        Map<Long, Organisation> both = locks.lock(kept, other);
        seen.requireUndoable(clock.instant());
        if (both.get(kept).getMergedIntoId() != null) {
            throw new Refusal(
                    MergeReason.KEPT_WAS_MERGED,
                    em.find(Organisation.class, both.get(kept).getMergedIntoId())
                            .getName());
        }
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        MergeRecord record = new MergeRecord(connection);
        MergeRows rows = new MergeRows(connection);
        List<MergeChange> changes = record.read(mergeId);
        boolean[] putBack = new boolean[changes.size()];
        int left = 0;
        for (int i = changes.size() - 1; i >= 0; i--) {
            putBack[i] = putBack(rows, changes.get(i));
            left += putBack[i] ? 0 : 1;
        }
        record.markUndone(mergeId, putBack);
        rows.execute(
                "UPDATE organisation SET version = version + 1 WHERE id IN (?, ?)",
                List.of(kept.toString(), other.toString()));
        em.clear();
        for (Long id : List.of(kept, other)) {
            Organisation organisation = em.find(Organisation.class, id);
            organisation.call(organisation.getName(), organisation.getAlternativeName(), organisation.getAcronym());
            locks.requireNoCircle(id);
        }
        em.flush();
        List<LocalisedText> exceeded = places.count(locked);
        if (!exceeded.isEmpty()) {
            throw MergeLocks.refusal(MergeReason.SHARE_EXCEEDED_BY_UNDOING, exceeded);
        }
        places.settle(locked);
        stands.settle(held);
        OrganisationMerge merge = em.find(OrganisationMerge.class, mergeId);
        merge.undo(Caller.current().name(), left, clock.instant());
        trail.record("organisation.unmerged", "Organisation", kept, merge.getKeptName(), merge.getOtherName());
        trail.record("organisation.unmerged", "Organisation", other, merge.getOtherName(), merge.getKeptName());
        em.flush();
        return left;
    }

    /** @return false where the value is no longer as the merge left it */
    private static boolean putBack(MergeRows rows, MergeChange change) throws SQLException {
        RowKey key = RowKey.of(change.rowKey());
        return switch (change.kind()) {
            case MOVED -> rows.moveBack(change.table(), key, change.column(), change.to(), change.from());
            case CHANGED -> {
                Map<String, String> now = rows.values(change.table(), key, List.of(change.column()));
                boolean unchanged = !now.isEmpty() && Objects.equals(now.get(change.column()), change.to());
                if (unchanged) {
                    Map<String, String> value = new HashMap<>();
                    value.put(change.column(), change.from());
                    rows.write(change.table(), key, value);
                }
                yield unchanged;
            }
            case REMOVED -> {
                boolean gone =
                        rows.values(change.table(), key, key.values().keySet()).isEmpty();
                if (gone) {
                    rows.insert(change.table(), RowKey.of(change.from()));
                }
                yield gone;
            }
        };
    }
}
