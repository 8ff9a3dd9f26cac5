package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.minutes.ActionFilter;
import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.ActionService;
import it.lifesciencehub.minutes.DecisionRow;
import it.lifesciencehub.minutes.DecisionService;
import it.lifesciencehub.minutes.Overdue;
import it.lifesciencehub.positions.PositionPageService;
import it.lifesciencehub.positions.PositionRow;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What a group decided, agreed and owes: each part as the room that keeps it lets the caller read it. */
@Stateless
@Guarded
public class GroupWorkService {

    private static final int PART = 200;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess access;

    @Inject
    private Overdue overdue;

    @EJB
    private DecisionService decisions;

    @EJB
    private ActionService actions;

    @EJB
    private PositionPageService positions;

    /** For the group's members and staff. */
    @Allow(Role.PERSON)
    public YearWork year(Long groupId, int year) {
        access.requireMember(groupId);
        boolean running = today().getYear() == year;
        List<DecisionRow> decided = all(request -> decisions.list(groupId, "", year, request));
        // The list gives the latest day first, and the decisions of a day in their order.
        decided.sort(Comparator.comparing(DecisionRow::decidedOn));
        List<ActionRow> open = running ? all(request -> actions.list(groupId, ActionFilter.OPEN, request)) : List.of();
        return new YearWork(
                decided,
                positions.list(groupId, null).stream()
                        .filter(one -> belongs(one, year, running))
                        .toList(),
                open);
    }

    private static boolean belongs(PositionRow position, int year, boolean running) {
        return position.decidedAt() == null
                ? running
                : RomeTime.of(position.decidedAt()).getYear() == year;
    }

    /** For those who run the group, and staff. */
    @Allow(Role.PERSON)
    public DeskWork desk(Long groupId) {
        access.requireOfficer(groupId);
        return new DeskWork(overdue.minutes(groupId, today()), overdue.actions(groupId, today()));
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> rows = new ArrayList<>();
        Page<T> page;
        int number = 1;
        do {
            page = list.apply(new PageRequest(number++, PART));
            rows.addAll(page.rows());
        } while (page.isHasNext());
        return rows;
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }
}
