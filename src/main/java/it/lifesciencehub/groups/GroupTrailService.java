package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Everything that happened in a group, for those who run it: its own entries, among them those of its meetings and
 * papers, and those of its seats and mandates. From where somebody came in on the network is for staff's own list alone.
 */
@Stateless
@Guarded
public class GroupTrailService {

    private static final String OF_GROUP =
            " FROM AuditEntry a WHERE a.subjectType = 'WorkGroup' AND a.subjectId = :group"
                    + " OR a.subjectType = 'Seat' AND a.subjectId IN (SELECT s.id FROM Seat s WHERE s.group.id = :group)"
                    + " OR a.subjectType = 'Mandate' AND a.subjectId IN (SELECT m.id FROM Mandate m WHERE m.group.id = :group)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess access;

    /** Newest first. */
    @Allow(Role.PERSON)
    public Page<GroupTrailRow> list(Long groupId, PageRequest request) {
        access.requireOfficer(groupId);
        List<GroupTrailRow> rows = em.createQuery(
                        "SELECT NEW it.lifesciencehub.groups.GroupTrailRow(a.at, a.actor, a.action, a.subjectType,"
                                + " a.subject, a.detail)" + OF_GROUP + " ORDER BY a.at DESC, a.id DESC",
                        GroupTrailRow.class)
                .setParameter("group", groupId)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> em.createQuery("SELECT COUNT(a)" + OF_GROUP, Long.class)
                        .setParameter("group", groupId)
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }
}
