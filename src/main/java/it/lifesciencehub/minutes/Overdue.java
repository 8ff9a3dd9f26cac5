package it.lifesciencehub.minutes;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits longer than it should. Not a service: asked by services and jobs that have checked who may know. */
@ApplicationScoped
public class Overdue {

    @PersistenceContext
    private EntityManager em;

    /**
     * Minutes of held meetings, the one that waits longest first.
     *
     * @param groupId null for all groups
     */
    public List<OverdueMinutes> minutes(Long groupId, LocalDate today) {
        TypedQuery<Object[]> query = em.createQuery(
                "SELECT k, m FROM Meeting k JOIN FETCH k.event JOIN FETCH k.group LEFT JOIN Minutes m ON m.meeting = k"
                        + " WHERE k.state = it.lifesciencehub.meetings.MeetingState.CLOSED"
                        + " AND (m.id IS NULL OR m.state <> it.lifesciencehub.minutes.MinutesState.APPROVED)"
                        + (groupId == null ? "" : " AND k.group.id = :group") + " ORDER BY k.event.startsAt, k.id",
                Object[].class);
        if (groupId != null) {
            query.setParameter("group", groupId);
        }
        List<OverdueMinutes> rows = new ArrayList<>();
        for (Object[] found : query.getResultList()) {
            OverdueMinutes row = row((Meeting) found[0], (Minutes) found[1]);
            if (row.expectedBy().isBefore(today)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static OverdueMinutes row(Meeting meeting, Minutes minutes) {
        MinutesState state = minutes == null ? MinutesState.DRAFT : minutes.getState();
        LocalDate held = RomeTime.of(meeting.getEvent().getStartsAt()).toLocalDate();
        LocalisedText title = meeting.getEvent().getTitle();
        return new OverdueMinutes(
                meeting.getId(),
                meeting.getGroup().getId(),
                meeting.getGroup().getSlug(),
                title.getIt(),
                title.getEn(),
                held,
                state,
                MinutesPolicy.expectedBy(state, held, minutes == null ? null : minutes.getCommentsUntil()));
    }

    /**
     * Open actions past their day, the one that waits longest first; only such as their groups know of.
     *
     * @param groupId null for all groups
     */
    public List<ActionRow> actions(Long groupId, LocalDate today) {
        TypedQuery<ActionRow> query = em.createQuery(
                ActionRow.SELECT + "WHERE a.state = it.lifesciencehub.minutes.ActionState.OPEN AND a.dueOn < :today"
                        + " AND (m.id IS NULL OR m.state <> it.lifesciencehub.minutes.MinutesState.DRAFT)"
                        + (groupId == null ? "" : " AND g.id = :group") + " ORDER BY a.dueOn, a.id",
                ActionRow.class);
        query.setParameter("today", today);
        if (groupId != null) {
            query.setParameter("group", groupId);
        }
        return query.getResultList();
    }
}
