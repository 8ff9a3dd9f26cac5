package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which organisations were at which meetings of a group; from it follows who may vote. Not a service: asked by services
 * that have checked who may know.
 */
@ApplicationScoped
public class AttendanceRoll {

    @PersistenceContext
    private EntityManager em;

    /**
     * The closed meetings of a group, the first one first, each with the organisations that took part through somebody
     * who may vote for them: the delegate, an alternate or a substitute, in the room or online.
     */
    public List<Sitting> of(Long groupId) {
        Map<Long, Sitting> sittings = new LinkedHashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT m.id, e.startsAt, o.id FROM Meeting m JOIN m.event e"
                                + " LEFT JOIN MeetingAttendance a ON a.meeting = m AND a.voting = TRUE"
                                + " AND a.mode IN (it.lifesciencehub.meetings.AttendanceMode.PRESENT,"
                                + " it.lifesciencehub.meetings.AttendanceMode.ONLINE) LEFT JOIN a.organisation o"
                                + " WHERE m.group.id = :group"
                                + " AND m.state = it.lifesciencehub.meetings.MeetingState.CLOSED"
                                + " ORDER BY e.startsAt, m.id",
                        Object[].class)
                .setParameter("group", groupId)
                .getResultList()) {
            Sitting sitting = sittings.computeIfAbsent(
                    (Long) row[0],
                    id -> new Sitting(id, RomeTime.of((Instant) row[1]).toLocalDate(), new LinkedHashSet<>()));
            if (row[2] != null) {
                sitting.present().add((Long) row[2]);
            }
        }
        return new ArrayList<>(sittings.values());
    }

    /**
     * One meeting that was held.
     *
     * @param present the ids of the organisations that were there
     */
    public record Sitting(Long meetingId, LocalDate day, Set<Long> present) {}
}
