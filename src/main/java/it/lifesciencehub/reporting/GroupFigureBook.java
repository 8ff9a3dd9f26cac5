package it.lifesciencehub.reporting;

import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.SeatStatus;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.MeetingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what waits in groups, one query for each figure however many groups. Asked by services that know who may. */
@ApplicationScoped
class GroupFigureBook {

    /** Days before the end of a mandate in which somebody should think of it. */
    static final int NEAR = 60;

    /** How many of the latest meetings tell whether an organisation comes. */
    static final int LATEST = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AttendanceHistory history;

    /** In the groups' order. */
    List<GroupFigures> of(List<WorkGroup> groups, Instant now, LocalDate today) {
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Long> ids = groups.stream().map(WorkGroup::getId).toList();
        Map<Long, NextMeeting> next = next(ids, now);
        Map<Long, Long> unfilled = count(em.createQuery(
                        "SELECT s.group.id, COUNT(s) FROM Seat s WHERE s.group.id IN :groups AND s.status = :held"
                                + " AND NOT EXISTS (SELECT m.id FROM Mandate m WHERE m.seat = s AND m.role = :delegate"
                                + " AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)) GROUP BY s.group.id",
                        Object[].class)
                .setParameter("groups", ids)
                .setParameter("held", SeatStatus.HELD)
                .setParameter("delegate", MandateRole.DELEGATE)
                .setParameter("day", today));
        Map<Long, Long> requests = count(em.createQuery(
                        "SELECT s.group.id, COUNT(s) FROM Seat s WHERE s.group.id IN :groups AND s.status = :requested"
                                + " GROUP BY s.group.id",
                        Object[].class)
                .setParameter("groups", ids)
                .setParameter("requested", SeatStatus.REQUESTED));
        Map<Long, Long> ending = count(em.createQuery(
                        "SELECT m.group.id, COUNT(m) FROM Mandate m WHERE m.group.id IN :groups AND m.since <= :day"
                                + " AND m.until >= :day AND m.until <= :near GROUP BY m.group.id",
                        Object[].class)
                .setParameter("groups", ids)
                .setParameter("day", today)
                .setParameter("near", today.plusDays(NEAR)));
        Map<Long, Long> unclosed = count(em.createQuery(
                        "SELECT m.group.id, COUNT(m) FROM Meeting m JOIN m.event e WHERE m.group.id IN :groups"
                                + " AND m.state IN :states AND e.endsAt < :now GROUP BY m.group.id",
                        Object[].class)
                .setParameter("groups", ids)
                .setParameter("states", List.of(MeetingState.CALLED, MeetingState.OPEN))
                .setParameter("now", now));
        Map<Long, List<SeatedSitting>> sittings = history.of(ids);
        return groups.stream()
                .map(group -> new GroupFigures(
                        group.getId(),
                        group.getSlug(),
                        group.getName().getIt(),
                        group.getName().getEn(),
                        group.getState(),
                        next.get(group.getId()),
                        unfilled.getOrDefault(group.getId(), 0L),
                        requests.getOrDefault(group.getId(), 0L),
                        ending.getOrDefault(group.getId(), 0L),
                        unclosed.getOrDefault(group.getId(), 0L),
                        AttendancePolicy.average(latest(sittings.get(group.getId()), 0))))
                .toList();
    }

    /** Six meetings: the latest ones, or those before them. @param skipped how many of the latest to leave out */
    static List<SeatedSitting> latest(List<SeatedSitting> all, int skipped) {
        int end = Math.max(0, all.size() - skipped);
        return all.subList(Math.max(0, end - LATEST), end);
    }

    /** Those that are over and not closed, the oldest first. */
    List<UnclosedMeeting> unclosed(Long groupId, Instant now) {
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.reporting.UnclosedMeeting(m.id, e.title.it, e.title.en, e.startsAt,"
                                + " m.state) FROM Meeting m JOIN m.event e WHERE m.group.id = :group"
                                + " AND m.state IN :states AND e.endsAt < :now ORDER BY e.startsAt, m.id",
                        UnclosedMeeting.class)
                .setParameter("group", groupId)
                .setParameter("states", List.of(MeetingState.CALLED, MeetingState.OPEN))
                .setParameter("now", now)
                .getResultList();
    }

    private Map<Long, NextMeeting> next(List<Long> groups, Instant now) {
        Map<Long, NextMeeting> next = new HashMap<>();
        em.createQuery(
                        NextMeeting.SELECT + "WHERE m.group.id IN :groups AND m.state IN :states AND e.startsAt ="
                                + " (SELECT MIN(f.startsAt) FROM Meeting n JOIN n.event f WHERE n.group = m.group"
                                + " AND n.state IN :states AND f.startsAt > :now) ORDER BY m.id",
                        NextMeeting.class)
                .setParameter("groups", groups)
                .setParameter("states", List.of(MeetingState.PLANNED, MeetingState.CALLED))
                .setParameter("now", now)
                .getResultList()
                .forEach(one -> next.putIfAbsent(one.groupId(), one));
        return next;
    }

    private static Map<Long, Long> count(TypedQuery<Object[]> query) {
        Map<Long, Long> counts = new HashMap<>();
        query.getResultList().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }
}
