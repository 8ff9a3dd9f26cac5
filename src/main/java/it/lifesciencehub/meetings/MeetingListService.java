package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lists of meetings: a group's, and those that wait for the caller. */
@Stateless
@Guarded
public class MeetingListService {

    private static final int PAST = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess access;

    /** For the group's people and staff. */
    @Allow(Role.PERSON)
    public GroupMeetings ofGroup(String slug) {
        WorkGroup group = GroupAddress.require(em, slug);
        access.requireMember(group.getId());
        boolean mayRun = access.mayRun(group.getId());
        return new GroupMeetings(
                group,
                rows("e.endsAt > :now", "e.startsAt, m.id", group, mayRun),
                rows("e.endsAt <= :now", "e.startsAt DESC, m.id", group, mayRun),
                mayRun);
    }

    private List<MeetingRow> rows(String time, String order, WorkGroup group, boolean mayRun) {
        String seen = mayRun ? "" : " AND m.state <> it.lifesciencehub.meetings.MeetingState.PLANNED";
        return em.createQuery(
                        MeetingRow.SELECT + "WHERE g.id = :group AND " + time + seen + " ORDER BY " + order,
                        MeetingRow.class)
                .setParameter("group", group.getId())
                .setParameter("now", clock.instant())
                .setParameter("me", Caller.personIdOrNobody())
                .setMaxResults(PAST)
                .getResultList();
    }

    /** Meetings that are not over and to which the caller is invited, in whatever group; soonest first. */
    @Allow(Role.PERSON)
    public List<MeetingRow> mine() {
        return em.createQuery(
                        MeetingRow.SELECT + "WHERE e.endsAt > :now AND m.state IN"
                                + " (it.lifesciencehub.meetings.MeetingState.CALLED,"
                                + " it.lifesciencehub.meetings.MeetingState.OPEN)"
                                + " AND EXISTS (SELECT k.id FROM MeetingInvitation k WHERE k.meeting = m"
                                + " AND k.person.id = :me AND k.withdrawnAt IS NULL) ORDER BY e.startsAt, m.id",
                        MeetingRow.class)
                .setParameter("now", clock.instant())
                .setParameter("me", Caller.personIdOrNobody())
                .setMaxResults(PAST)
                .getResultList();
    }
}
