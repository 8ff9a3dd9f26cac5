package it.lifesciencehub.reporting;

import it.lifesciencehub.meetings.AttendanceMode;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.meetings.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The meetings of a group that were held. Asked by services that know who may know. */
@ApplicationScoped
class HeldMeetings {

    @PersistenceContext
    private EntityManager em;

    /** Opened or closed ones that began from one moment to before another, the first one first. */
    List<HeldMeeting> between(Long groupId, Instant from, Instant before) {
        List<Meeting> meetings = em.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.event e WHERE m.group.id = :group AND m.state IN :states"
                                + " AND e.startsAt >= :from AND e.startsAt < :before ORDER BY e.startsAt, m.id",
                        Meeting.class)
                .setParameter("group", groupId)
                .setParameter("states", List.of(MeetingState.OPEN, MeetingState.CLOSED))
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
        if (meetings.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<AttendanceMode, Set<String>>> people = people(meetings);
        return meetings.stream()
                .map(meeting -> held(meeting, people.getOrDefault(meeting.getId(), Map.of())))
                .toList();
    }

    /** By meeting and mode, each person and guest once, however many mandates they speak for. */
    private Map<Long, Map<AttendanceMode, Set<String>>> people(List<Meeting> meetings) {
        Map<Long, Map<AttendanceMode, Set<String>>> people = new HashMap<>();
        for (Object[] row : em.createQuery(
                        "SELECT a.meeting.id, a.mode, p.id, g.id FROM MeetingAttendance a LEFT JOIN a.person p"
                                + " LEFT JOIN a.guest g WHERE a.meeting IN :meetings",
                        Object[].class)
                .setParameter("meetings", meetings)
                .getResultList()) {
            people.computeIfAbsent((Long) row[0], any -> new HashMap<>())
                    .computeIfAbsent((AttendanceMode) row[1], any -> new HashSet<>())
                    .add(row[2] == null ? "guest " + row[3] : "person " + row[2]);
        }
        return people;
    }

    private static HeldMeeting held(Meeting meeting, Map<AttendanceMode, Set<String>> people) {
        return new HeldMeeting(
                meeting.getId(),
                meeting.getEvent().getTitle().getIt(),
                meeting.getEvent().getTitle().getEn(),
                meeting.getEvent().getStartsAt(),
                meeting.getState(),
                people.getOrDefault(AttendanceMode.PRESENT, Set.of()).size(),
                people.getOrDefault(AttendanceMode.ONLINE, Set.of()).size(),
                people.getOrDefault(AttendanceMode.EXCUSED, Set.of()).size(),
                meeting.getQuorum());
    }
}
