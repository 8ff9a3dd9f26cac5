package it.lifesciencehub.roundtables;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.groups.WorkGroupKind;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Who may what at a roundtable: the group's officers and staff keep everything, its members and whoever represents the
 * association at one of its bodies today read, people of member organisations read the reports that are shared with
 * members. To everybody else nothing of it is there, and a group of another kind has none of it.
 */
@ApplicationScoped
class RoundtableAccess {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess groups;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private Clock clock;

    LocalDate today() {
        return RomeTime.today(clock);
    }

    /** The group of this address, where it is a roundtable. */
    WorkGroup group(String slug) {
        return requireRoundtable(GroupAddress.require(em, slug));
    }

    WorkGroup group(Long id) {
        return requireRoundtable(id == null ? null : em.find(WorkGroup.class, id));
    }

    private static WorkGroup requireRoundtable(WorkGroup group) {
        if (group == null || group.getKind() != WorkGroupKind.ROUNDTABLE) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return group;
    }

    boolean mayRun(WorkGroup group) {
        return groups.mayRun(group.getId());
    }

    /** Refuses unless the caller keeps the roundtable; a member is told that they may not, others that there is nothing. */
    void requireRunnable(WorkGroup group) {
        requireRoundtable(group);
        if (!mayRun(group) && represents(group)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        groups.requireOfficer(group.getId());
    }

    /** Whether the caller reads what is the group's. */
    boolean mayRead(WorkGroup group) {
        return groups.mayRead(group.getId()) || represents(group);
    }

    void requireReadable(WorkGroup group) {
        requireRoundtable(group);
        if (!represents(group)) {
            groups.requireMember(group.getId());
        }
    }

    /** The report, for those who may read it as it stands. */
    SittingReport requireReadable(SittingReport report) {
        Refusal.requireFound(report);
        WorkGroup group = requireRoundtable(report.getSitting().getBody().getGroup());
        if (!RoundtablePolicy.isReadable(
                report.getState(), mayRun(group), mayRead(group), organisations.worksAtMember())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return report;
    }

    /** Whether the caller represents the association at a body of the group today. */
    private boolean represents(WorkGroup group) {
        Long personId = Caller.current().personId();
        return personId != null
                && em.createQuery(
                                        "SELECT COUNT(r) FROM Representation r WHERE r.body.group = :group"
                                                + " AND r.person.id = :person AND " + RepresentationRow.ON_DAY,
                                        Long.class)
                                .setParameter("group", group)
                                .setParameter("person", personId)
                                .setParameter("day", today())
                                .getSingleResult()
                        > 0;
    }
}
