package it.lifesciencehub.audit;

import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the trail. */
@Stateless
@Guarded
public class AuditService {

    private static final String ROW =
            "SELECT NEW it.lifesciencehub.audit.AuditRow(a.at, a.actor, a.action, a.subjectType,"
                    + " a.subjectId, a.subject, a.detail, a.remoteAddress) FROM AuditEntry a";

    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    @Allow(Role.STAFF)
    public Page<AuditRow> list(AuditFilter filter, PageRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        long total = filled(em.createQuery("SELECT COUNT(a) FROM AuditEntry a" + where, Long.class), values)
                .getSingleResult();
        List<AuditRow> rows = filled(
                        em.createQuery(ROW + where + " ORDER BY a.at DESC, a.id DESC", AuditRow.class), values)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    /** All entries that the filter lets through, newest first. */
    @Allow(Role.STAFF)
    public List<Long> ids(AuditFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(filter, values);
        return filled(
                        em.createQuery(
                                "SELECT a.id FROM AuditEntry a" + where + " ORDER BY a.at DESC, a.id DESC", Long.class),
                        values)
                .getResultList();
    }

    /** These entries, newest first. */
    @Allow(Role.STAFF)
    public List<AuditRow> rows(List<Long> ids) {
        return em.createQuery(ROW + " WHERE a.id IN :ids ORDER BY a.at DESC, a.id DESC", AuditRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The codes that occur in the trail. */
    @Allow(Role.STAFF)
    public List<String> actions() {
        return em.createQuery("SELECT DISTINCT a.action FROM AuditEntry a ORDER BY a.action", String.class)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(AuditFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (isGiven(filter.text())) {
            conditions.add("(LOWER(a.actor) LIKE :text ESCAPE '!' OR LOWER(a.subject) LIKE :text ESCAPE '!'"
                    + " OR LOWER(a.detail) LIKE :text ESCAPE '!' OR LOWER(a.remoteAddress) LIKE :text ESCAPE '!')");
            values.put("text", like(filter.text()));
        }
        if (isGiven(filter.actor())) {
            conditions.add("LOWER(a.actor) LIKE :actor ESCAPE '!'");
            values.put("actor", like(filter.actor()));
        }
        if (isGiven(filter.action())) {
            conditions.add("a.action = :action");
            values.put("action", filter.action());
        }
        if (isGiven(filter.subject())) {
            conditions.add("LOWER(a.subject) LIKE :subject ESCAPE '!'");
            values.put("subject", like(filter.subject()));
        }
        if (filter.from() != null) {
            conditions.add("a.at >= :from");
            values.put("from", filter.from());
        }
        if (filter.before() != null) {
            conditions.add("a.at < :before");
            values.put("before", filter.before());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** The trail keeps words as they were; accents are looked for as they are typed. */
    private static String like(String words) {
        String escaped = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }
}
