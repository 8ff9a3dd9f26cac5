package it.lifesciencehub.meetings;

import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a group's open actions on the agenda of its next meeting, and takes those that are done off again. Twice changes
 * nothing. In the caller's transaction; who may is decided by the callers.
 */
@ApplicationScoped
public class AgendaCarrier {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingBook book;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<OpenActions> actions;

    /** Whoever is invited to a meeting whose agenda changes is told, as for every change of it. */
    public void carry(Long groupId) {
        Map<Long, AgendaDraft> open = new LinkedHashMap<>();
        actions.forEach(one -> one.of(groupId).forEach(draft -> open.put(draft.carriedActionId(), draft)));
        boolean next = true;
        for (Meeting meeting : coming(groupId)) {
            List<AgendaDraft> before =
                    meeting.getAgenda().stream().map(AgendaItem::draft).toList();
            // A later meeting that is already called keeps what its people were told.
            List<AgendaDraft> after = next || meeting.getState() == MeetingState.PLANNED
                    ? carried(before, next ? open : Map.of())
                    : before;
            next = false;
            if (!after.equals(before)) {
                rewrite(meeting, after);
            }
        }
    }

    /** The agenda with the open actions, each where it stood and new ones at the end, and without those that are done. */
    static List<AgendaDraft> carried(List<AgendaDraft> before, Map<Long, AgendaDraft> open) {
        Map<Long, AgendaDraft> missing = new LinkedHashMap<>(open);
        List<AgendaDraft> after = new ArrayList<>();
        for (AgendaDraft draft : before) {
            if (draft.carriedActionId() == null || missing.remove(draft.carriedActionId()) != null) {
                after.add(draft);
            }
        }
        missing.values().stream()
                .limit(Math.max(0, MeetingPolicy.MOST_ITEMS - after.size()))
                .forEach(after::add);
        return after;
    }

    private List<Meeting> coming(Long groupId) {
        return em.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.event e WHERE m.group.id = :group AND e.startsAt > :now"
                                + " AND m.state IN (it.lifesciencehub.meetings.MeetingState.PLANNED,"
                                + " it.lifesciencehub.meetings.MeetingState.CALLED) ORDER BY e.startsAt, m.id",
                        Meeting.class)
                .setParameter("group", groupId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private void rewrite(Meeting meeting, List<AgendaDraft> agenda) {
        EventTimes times = new EventTimes(
                meeting.getEvent().getStartsAt(),
                meeting.getEvent().getEndsAt(),
                meeting.getEvent().getPlace());
        Integer seats = em.find(EventPlaces.class, meeting.getEvent().getId()).getCapacityTotal();
        book.change(meeting, meeting.getEvent().getTitle(), times, seats, agenda);
    }
}
