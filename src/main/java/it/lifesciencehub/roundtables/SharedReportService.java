package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.groups.WorkGroupKind;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.papers.PaperPins;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Reports of all roundtables for whoever may read them: those of their groups, and what is shared with members. */
@Stateless
@Guarded
public class SharedReportService {

    private static final String READABLE = "WHERE r.state <> :draft AND g.kind = :kind AND (:staff = TRUE"
            + " OR :member = TRUE AND r.state = :members"
            + " OR EXISTS (SELECT m.id FROM Mandate m WHERE m.group = g AND m.person.id = :person AND m.since <= :day"
            + " AND (m.until IS NULL OR m.until >= :day))"
            + " OR EXISTS (SELECT t.id FROM Representation t WHERE t.body.group = g AND t.person.id = :person"
            + " AND t.since <= :day AND (t.until IS NULL OR t.until >= :day)))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoundtableAccess access;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private PaperPins pins;

    /** Every shared report that the caller may read, of the latest sitting first. */
    @Allow(Role.PERSON)
    public Page<SharedReportRow> list(PageRequest request) {
        List<SharedReportRow> rows = readable(em.createQuery(
                        SharedReportRow.SELECT + READABLE + " ORDER BY s.startsAt DESC, s.id", SharedReportRow.class))
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = Page.total(
                request,
                rows.size(),
                () -> readable(em.createQuery(
                                "SELECT COUNT(r) FROM SittingReport r JOIN r.sitting s JOIN s.body b JOIN b.group g "
                                        + READABLE,
                                Long.class))
                        .getSingleResult());
        return new Page<>(rows, total, request);
    }

    private <T> TypedQuery<T> readable(TypedQuery<T> query) {
        return query.setParameter("draft", ReportState.DRAFT)
                .setParameter("kind", WorkGroupKind.ROUNDTABLE)
                .setParameter("staff", Caller.current().staff())
                .setParameter("member", organisations.worksAtMember())
                .setParameter("members", ReportState.MEMBERS)
                .setParameter(
                        "person",
                        Caller.current().personId() == null
                                ? 0L
                                : Caller.current().personId())
                .setParameter("day", access.today());
    }

    /** The shared report of a sitting; to those who may not read it, it is not there. */
    @Allow(Role.PERSON)
    public SharedReport read(Long sittingId) {
        Sitting sitting = Refusal.requireFound(sittingId == null ? null : em.find(Sitting.class, sittingId));
        SittingReport report = access.requireReadable(sitting.getReport());
        if (!report.getState().isShared()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        WorkGroup group = sitting.getBody().getGroup();
        return new SharedReport(
                sittingId,
                group.getSlug(),
                group.getName(),
                sitting.getBody().getName(),
                sitting.getBody().getLink(),
                sitting.getTitle(),
                sitting.getStartsAt(),
                sitting.getEndsAt(),
                SittingView.ReportView.of(report),
                pins.readable(report.getPapers()),
                access.mayRead(group));
    }
}
