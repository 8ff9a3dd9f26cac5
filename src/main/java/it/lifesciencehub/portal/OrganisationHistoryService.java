package it.lifesciencehub.portal;

import it.lifesciencehub.audit.AuditEntry;
import it.lifesciencehub.membership.MembershipChange;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of time for everything that happened to an organisation: the trail, the steps of its membership with their
 * reasons, and people who came and went without an entry in the trail, as those of an import. Sorted and paged in the
 * database over the union of the ids; each kind of row is then read with one query.
 */
@Stateless
@Guarded
public class OrganisationHistoryService {

    private static final String TRAIL = "SELECT 'T' AS source, e.id AS id, e.at AS happened FROM audit_entry e"
            + " WHERE (e.subject_type = 'Organisation' AND e.subject_id = ?1"
            + " OR e.subject_type = 'Mandate' AND e.subject_id IN (SELECT g.id FROM mandate g WHERE g.organisation_id = ?1)"
            + " OR e.subject_type = 'Seat' AND e.subject_id IN (SELECT s.id FROM seat s WHERE s.organisation_id = ?1))"
            + " AND e.action <> 'membership.changed'";
    private static final String STEPS = "SELECT 'S' AS source, c.id AS id, c.at AS happened FROM membership_change c"
            + " JOIN membership m ON m.id = c.membership_id WHERE m.organisation_id = ?1";
    private static final String BEGUN = affiliations("B", "from_date", "affiliation.begun");
    private static final String ENDED = affiliations("E", "until_date", "affiliation.ended");

    @PersistenceContext
    private EntityManager em;

    /** Newest first. @param kind only this kind, or null for all */
    @Allow(Role.STAFF)
    public Page<HistoryRow> list(Long organisationId, HistoryKind kind, PageRequest request) {
        String union = union(kind);
        long total = ((Number) bind("SELECT COUNT(*) FROM (" + union + ") history", organisationId)
                        .getSingleResult())
                .longValue();
        List<?> found = bind(
                        "SELECT source, id FROM (" + union + ") history ORDER BY happened DESC, id DESC LIMIT "
                                + request.size() + " OFFSET " + request.offset(),
                        organisationId)
                .getResultList();
        return new Page<>(rows(found), total, request);
    }

    private static String affiliations(String source, String column, String action) {
        return "SELECT '" + source + "' AS source, a.id AS id, CAST(a." + column + " AS DATETIME) AS happened"
                + " FROM affiliation a JOIN person p ON p.id = a.person_id WHERE a.organisation_id = ?1 AND a."
                + column + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_entry e"
                + " WHERE e.subject_type = 'Organisation' AND e.subject_id = a.organisation_id AND e.action = '"
                + action
                + "' AND e.detail = CONCAT(p.given_name, ' ', p.family_name)"
                + " AND e.at >= a.from_date - INTERVAL '1' DAY AND (e.action = 'affiliation.ended'"
                + " OR a.until_date IS NULL OR e.at < a.until_date + INTERVAL '2' DAY))";
    }

    private static String union(HistoryKind kind) {
        List<String> parts = new ArrayList<>();
        parts.add(TRAIL + (kind == null ? "" : " AND " + kind.condition("e.action")));
        if (kind == null || kind == HistoryKind.MEMBERSHIP) {
            parts.add(STEPS);
        }
        if (kind == null || kind == HistoryKind.PEOPLE) {
            parts.add(BEGUN);
            parts.add(ENDED);
        }
        return String.join(" UNION ALL ", parts);
    }

    private Query bind(String sql, Long organisationId) {
        return em.createNativeQuery(sql).setParameter(1, organisationId);
    }

    private List<HistoryRow> rows(List<?> found) {
        Map<String, List<Long>> ids = new HashMap<>();
        found.forEach(one ->
                ids.computeIfAbsent(source(one), source -> new ArrayList<>()).add(id(one)));
        Map<String, HistoryRow> rows = new HashMap<>();
        entities(AuditEntry.class, "SELECT x FROM AuditEntry x", ids.get("T"))
                .forEach(entry -> rows.put("T" + entry.getId(), row(entry)));
        entities(MembershipChange.class, "SELECT x FROM MembershipChange x", ids.get("S"))
                .forEach(change -> rows.put("S" + change.getId(), row(change)));
        for (String source : List.of("B", "E")) {
            entities(Affiliation.class, "SELECT x FROM Affiliation x JOIN FETCH x.person", ids.get(source))
                    .forEach(affiliation -> rows.put(source + affiliation.getId(), row(source, affiliation)));
        }
        return found.stream().map(one -> rows.get(source(one) + id(one))).toList();
    }

    private <T> List<T> entities(Class<T> type, String from, List<Long> ids) {
        return ids == null
                ? List.of()
                : em.createQuery(from + " WHERE x.id IN :ids", type)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static HistoryRow row(AuditEntry entry) {
        return new HistoryRow(entry.getAt(), null, entry.getActor(), entry.getAction(), null, entry.getDetail());
    }

    private static HistoryRow row(MembershipChange change) {
        return new HistoryRow(
                change.getAt(),
                change.getEffectiveOn(),
                change.getActor(),
                "membership.changed",
                change.getAct(),
                change.getReason());
    }

    private static HistoryRow row(String source, Affiliation affiliation) {
        boolean begun = "B".equals(source);
        return new HistoryRow(
                null,
                begun ? affiliation.getFrom() : affiliation.getUntil(),
                "",
                begun ? "affiliation.begun" : "affiliation.ended",
                null,
                affiliation.getPerson().getName());
    }

    private static String source(Object found) {
        return ((Object[]) found)[0].toString();
    }

    private static Long id(Object found) {
        return ((Number) ((Object[]) found)[1]).longValue();
    }
}
