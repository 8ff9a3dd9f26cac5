package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeComparison.Field;
import it.lifesciencehub.merges.MergeComparison.Side;
import it.lifesciencehub.merges.MergeComparison.TableCount;
import it.lifesciencehub.merges.MergeDetail.Value;
import it.lifesciencehub.merges.MergeTables.Reference;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationMatching;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lays two organisations side by side, and a merge open. Reads only; in the caller's transaction. */
@ApplicationScoped
class MergeDesk {

    private static final List<String> CHANGES =
            List.of("organisation.created", "organisation.changed", "organisation.corrected");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    MergeComparison compare(Long keptId, Long otherId) throws SQLException {
        if (keptId != null && keptId.equals(otherId)) {
            throw new Refusal(MergeReason.SAME_ORGANISATION);
        }
        Organisation kept = find(keptId);
        Organisation other = find(otherId);
        Side keptSide = side(kept);
        Side otherSide = side(other);
        Connection connection = em.unwrap(Connection.class);
        MergeRows rows = new MergeRows(connection);
        List<Reference> references = MergeTables.moved(connection);
        Set<String> keptChecked = checked(rows, references, keptId);
        Set<String> otherChecked = checked(rows, references, otherId);
        List<Field> fields = new ArrayList<>();
        for (MergeField field : MergeField.values()) {
            String ofKept = field.text(keptSide.form());
            String ofOther = field.text(otherSide.form());
            if (!ofKept.isEmpty() || !ofOther.isEmpty()) {
                boolean marked = keptChecked.contains(field.field());
                boolean otherMarked = otherChecked.contains(field.field());
                fields.add(new Field(
                        field,
                        field.differs(keptSide.form(), otherSide.form()),
                        suggested(keptSide, otherSide, ofKept, ofOther, marked, otherMarked),
                        marked,
                        otherMarked));
            }
        }
        return new MergeComparison(
                keptSide,
                otherSide,
                OrganisationMatching.compare(kept, other),
                fields,
                counts(rows, references, keptId, otherId));
    }

    /** The value that is filled, else the one that staff have checked, else that of the side that was changed later. */
    private static MergeSide suggested(
            Side kept, Side other, String ofKept, String ofOther, boolean keptChecked, boolean otherChecked) {
        if (ofKept.isEmpty() != ofOther.isEmpty()) {
            return ofKept.isEmpty() ? MergeSide.OTHER : MergeSide.KEPT;
        }
        if (keptChecked != otherChecked) {
            return keptChecked ? MergeSide.KEPT : MergeSide.OTHER;
        }
        boolean otherIsNewer = !ofKept.equals(ofOther) && other.changedAt().isAfter(kept.changedAt());
        return otherIsNewer ? MergeSide.OTHER : MergeSide.KEPT;
    }

    private static Set<String> checked(MergeRows rows, List<Reference> references, Long id) throws SQLException {
        Set<String> fields = new HashSet<>();
        if (references.stream().anyMatch(reference -> reference.table().equals(MergeSpecials.CHECKED))) {
            rows.select(
                            "SELECT field FROM " + MergeSpecials.CHECKED + " WHERE organisation_id = ?",
                            List.of("field"),
                            List.of(id.toString()))
                    .forEach(
                            row -> fields.add(MergeSpecials.fieldOf(row.values().get("field"))));
        }
        return fields;
    }

    private static List<TableCount> counts(MergeRows rows, List<Reference> references, Long kept, Long other)
            throws SQLException {
        Map<String, int[]> counts = new TreeMap<>();
        for (Reference reference : references) {
            int[] count = counts.computeIfAbsent(reference.table(), any -> new int[2]);
            count[0] = Math.max(count[0], rows.count(reference, kept));
            count[1] = Math.max(count[1], rows.count(reference, other));
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] + entry.getValue()[1] > 0)
                .map(entry -> new TableCount(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
                .toList();
    }

    private Organisation find(Long id) {
        Organisation organisation = Refusal.requireFound(id == null ? null : em.find(Organisation.class, id));
        if (organisation.getMergedIntoId() != null) {
            throw new Refusal(MergeReason.MERGED_ALREADY, organisation.getName());
        }
        return organisation;
    }

    private Side side(Organisation organisation) {
        Instant changed = em.createQuery(
                        "SELECT a.at FROM AuditEntry a WHERE a.subjectType = 'Organisation' AND a.subjectId = :id"
                                + " AND a.action IN :changes ORDER BY a.at DESC, a.id DESC",
                        Instant.class)
                .setParameter("id", organisation.getId())
                .setParameter("changes", CHANGES)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        return new Side(
                organisation.getId(),
                organisation.getVersion(),
                organisation.isActive(),
                changed == null ? organisation.getCreatedAt() : changed,
                OrganisationForm.of(organisation));
    }

    MergeDetail show(Long id) throws SQLException {
        OrganisationMerge merge = Refusal.requireFound(id == null ? null : em.find(OrganisationMerge.class, id));
        Connection connection = em.unwrap(Connection.class);
        List<MergeChange> changes = new MergeRecord(connection).read(id);
        Set<Integer> left = new MergeRecord(connection).left(id);
        List<Value> values = new ArrayList<>();
        List<Value> leftValues = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            MergeChange change = changes.get(i);
            boolean ofKept = change.rowKey().equals(RowKey.id(merge.getKeptId()).line());
            Value value =
                    new Value(change.table(), change.rowKey(), change.column(), ofKept, change.from(), change.to());
            if (change.table().equals("organisation") && change.kind() == MergeChange.Kind.CHANGED) {
                values.add(value);
            }
            if (left.contains(i + 1)) {
                leftValues.add(value);
            }
        }
        return new MergeDetail(MergeRow.of(merge, clock.instant()), MergeLedger.outcome(changes), values, leftValues);
    }

    /** Organisations by their names instead of their ids; of a row that was removed, no more than that it was. */
    private String readable(MergeChange change, String value) {
        if (change.kind() == MergeChange.Kind.REMOVED) {
            return change.rowKey();
        }
        boolean names =
                change.kind() == MergeChange.Kind.MOVED || change.column().equals("parent_id");
        Organisation named = names && value != null ? em.find(Organisation.class, Long.valueOf(value)) : null;
        return named == null ? value : named.getName();
    }
}
