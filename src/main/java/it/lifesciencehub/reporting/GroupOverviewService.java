package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.GroupAddress;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits in a group, for those who run it; and in all groups, for staff. */
@Stateless
@Guarded
public class GroupOverviewService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess access;

    @Inject
    private GroupFigureBook book;

    @Inject
    private AttendanceHistory history;

    /** One group, for its officers and staff. */
    @Allow(Role.PERSON)
    public GroupDesk desk(String slug) {
        WorkGroup group = GroupAddress.require(em, slug);
        access.requireOfficer(group.getId());
        Instant now = clock.instant();
        LocalDate today = RomeTime.of(now).toLocalDate();
        List<SeatedSitting> all = history.of(List.of(group.getId())).get(group.getId());
        List<SeatedSitting> latest = GroupFigureBook.latest(all, 0);
        return new GroupDesk(
                book.of(List.of(group), now, today).get(0),
                today,
                today.plusDays(GroupFigureBook.NEAR),
                book.unclosed(group.getId(), now),
                latest.stream().map(SeatedSitting::day).toList(),
                AttendancePolicy.lines(latest, GroupFigureBook.latest(all, GroupFigureBook.LATEST)));
    }

    /** Every group that is not closed, by area. */
    @Allow(Role.STAFF)
    public List<GroupFigures> all() {
        Instant now = clock.instant();
        List<WorkGroup> groups = em.createNamedQuery(WorkGroup.ALL, WorkGroup.class)
                .getResultStream()
                .filter(group -> group.getState() != WorkGroupState.CLOSED)
                .toList();
        return book.of(groups, now, RomeTime.of(now).toLocalDate());
    }
}
