package it.lifesciencehub.eventreports;

import it.lifesciencehub.attendance.AttendanceState;
import it.lifesciencehub.eventreports.FigurePolicy.CountedHour;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventStatus;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.registrations.RegistrationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what an event's report tells; each method is one or two queries that give back as many rows as there are
 * organisations, hours or sessions. In the caller's transaction; who may is decided there.
 */
@ApplicationScoped
class ReportQueries {

    private static final String CONFIRMED = "confirmed";
    private static final String EVENT = "event";

    /** Steps by hour: an hour of the clock is one in Rome too, so that days can be made of them. */
    private static final String STEPS = "SELECT CAST(c.at AS DATE), EXTRACT(HOUR FROM c.at), 0,"
            + " SUM(CASE WHEN c.from_status IS NULL AND c.reason <> 'TOOK_OVER' THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN c.to_status = 'CONFIRMED' AND (c.from_status IS NULL OR c.from_status <> 'CONFIRMED')"
            + " THEN 1 WHEN c.to_status <> 'CONFIRMED' AND c.from_status = 'CONFIRMED' THEN -1 ELSE 0 END)"
            + " FROM registration_change c WHERE c.event_id = ?1"
            + " GROUP BY CAST(c.at AS DATE), EXTRACT(HOUR FROM c.at) ORDER BY 1, 2";

    private static final String ARRIVALS = "SELECT CAST(a.arrived_at AS DATE), EXTRACT(HOUR FROM a.arrived_at),"
            + " FLOOR(EXTRACT(MINUTE FROM a.arrived_at) / 15) * 15, COUNT(*), 0 FROM attendance a"
            + " WHERE a.event_id = ?1 AND a.state = 'ATTENDED' GROUP BY CAST(a.arrived_at AS DATE),"
            + " EXTRACT(HOUR FROM a.arrived_at), FLOOR(EXTRACT(MINUTE FROM a.arrived_at) / 15) * 15 ORDER BY 1, 2, 3";

    @PersistenceContext
    private EntityManager em;

    PlacesFigures places(Long eventId) {
        Map<RegistrationStatus, Long> counts = new EnumMap<>(RegistrationStatus.class);
        em.createQuery(
                        "SELECT r.status, COUNT(r) FROM Registration r WHERE r.event.id = :event GROUP BY r.status",
                        Object[].class)
                .setParameter(EVENT, eventId)
                .getResultList()
                .forEach(row -> counts.put((RegistrationStatus) row[0], (Long) row[1]));
        EventPlaces places = em.find(EventPlaces.class, eventId);
        List<Duration> waits = new ArrayList<>();
        long waited = waits(eventId, waits);
        return new PlacesFigures(
                places.getCapacityTotal(),
                counts.getOrDefault(RegistrationStatus.CONFIRMED, 0L),
                counts.getOrDefault(RegistrationStatus.OFFERED, 0L),
                places.getHeld(),
                counts.getOrDefault(RegistrationStatus.REQUESTED, 0L),
                counts.getOrDefault(RegistrationStatus.WAITLISTED, 0L),
                counts.getOrDefault(RegistrationStatus.DECLINED, 0L),
                counts.getOrDefault(RegistrationStatus.CANCELLED, 0L)
                        + counts.getOrDefault(RegistrationStatus.EXPIRED, 0L),
                waited,
                waits.size(),
                FigurePolicy.median(waits));
    }

    /** Everybody who ever waited; how long those waited who got a place is added to the list. */
    private long waits(Long eventId, List<Duration> waits) {
        Map<Long, Instant> since = new HashMap<>();
        em.createQuery(
                        "SELECT c.registrationId, c.to, c.at FROM RegistrationChange c WHERE c.eventId = :event"
                                + " AND (c.to = :waiting AND (c.from IS NULL OR c.from <> :waiting)"
                                + " OR c.to = :confirmed AND (c.from = :waiting OR c.from = :offered))"
                                + " ORDER BY c.at, c.id",
                        Object[].class)
                .setParameter(EVENT, eventId)
                .setParameter("waiting", RegistrationStatus.WAITLISTED)
                .setParameter("offered", RegistrationStatus.OFFERED)
                .setParameter(CONFIRMED, RegistrationStatus.CONFIRMED)
                .getResultList()
                .forEach(row -> {
                    Instant at = (Instant) row[2];
                    Instant first = since.putIfAbsent((Long) row[0], at);
                    if (first != null && row[1] == RegistrationStatus.CONFIRMED) {
                        waits.add(Duration.between(first, at));
                    }
                });
        return since.size();
    }

    /** A line for each organisation, and one for those who come for themselves. */
    List<OrganisationLine> lines(Long eventId) {
        Map<Long, Set<Sector>> sectors = sectors(eventId);
        return em
                .createQuery(
                        "SELECT o.id, o.name, o.sizeClass, o.province, o.country, o.membershipStatus,"
                                + " o.membershipCategory, COUNT(r), SUM(CASE WHEN a.state = :in THEN 1 ELSE 0 END),"
                                + " SUM(CASE WHEN a.state = :out THEN 1 ELSE 0 END)"
                                + " FROM Registration r LEFT JOIN r.organisation o"
                                + " LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.event.id = :event AND r.status = :confirmed GROUP BY o.id, o.name,"
                                + " o.sizeClass, o.province, o.country, o.membershipStatus, o.membershipCategory",
                        Object[].class)
                .setParameter("in", AttendanceState.ATTENDED)
                .setParameter("out", AttendanceState.NO_SHOW)
                .setParameter(EVENT, eventId)
                .setParameter(CONFIRMED, RegistrationStatus.CONFIRMED)
                .getResultList()
                .stream()
                .map(row -> new OrganisationLine(
                        (Long) row[0],
                        (String) row[1],
                        (SizeClass) row[2],
                        (String) row[3],
                        (String) row[4],
                        row[5] != null && Organisation.IN_FORCE.contains(row[5]) ? category(row[6]) : null,
                        sectors.getOrDefault(row[0], Set.of()),
                        number(row[7]),
                        number(row[8]),
                        number(row[9])))
                .toList();
    }

    /** A member without a category is a member all the same. */
    private static String category(Object code) {
        return code == null ? Slice.NONE : (String) code;
    }

    private Map<Long, Set<Sector>> sectors(Long eventId) {
        Map<Long, Set<Sector>> sectors = new HashMap<>();
        em.createQuery(
                        "SELECT DISTINCT o.id, s FROM Registration r JOIN r.organisation o JOIN o.sectors s"
                                + " WHERE r.event.id = :event AND r.status = :confirmed",
                        Object[].class)
                .setParameter(EVENT, eventId)
                .setParameter(CONFIRMED, RegistrationStatus.CONFIRMED)
                .getResultList()
                .forEach(row -> sectors.computeIfAbsent((Long) row[0], any -> EnumSet.noneOf(Sector.class))
                        .add((Sector) row[1]));
        return sectors;
    }

    /** What was asked for and what was confirmed, less what ended, by hour. */
    List<CountedHour> steps(Long eventId) {
        return hours(STEPS, eventId);
    }

    /** Who came in by quarter of an hour. */
    List<CountedHour> arrivals(Long eventId) {
        return hours(ARRIVALS, eventId);
    }

    /** Of those who came, who were not on the list. */
    long walkIns(Long eventId) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM Attendance a JOIN a.registration r WHERE r.event.id = :event"
                                + " AND r.status = :confirmed AND a.state = :in AND a.walkIn = TRUE",
                        Long.class)
                .setParameter(EVENT, eventId)
                .setParameter(CONFIRMED, RegistrationStatus.CONFIRMED)
                .setParameter("in", AttendanceState.ATTENDED)
                .getSingleResult();
    }

    private List<CountedHour> hours(String query, Long eventId) {
        List<CountedHour> hours = new ArrayList<>();
        for (Object found : em.createNativeQuery(query).setParameter(1, eventId).getResultList()) {
            Object[] row = (Object[]) found;
            hours.add(new CountedHour(
                    LocalDate.parse(row[0].toString())
                            .atTime(LocalTime.of((int) number(row[1]), (int) number(row[2])))
                            .toInstant(ZoneOffset.UTC),
                    number(row[3]),
                    number(row[4])));
        }
        return hours;
    }

    /** Sessions that can be chosen, in the order of time, with how many of those who have a place chose them. */
    List<SessionChoices> sessions(Long eventId) {
        Map<Long, Long> chosen = new HashMap<>();
        em.createQuery(
                        "SELECT c.session.id, COUNT(c) FROM SessionChoice c WHERE c.event.id = :event"
                                + " AND EXISTS (SELECT r.id FROM Registration r WHERE r.person = c.person"
                                + " AND r.event = c.event AND r.status = :confirmed) GROUP BY c.session.id",
                        Object[].class)
                .setParameter(EVENT, eventId)
                .setParameter(CONFIRMED, RegistrationStatus.CONFIRMED)
                .getResultList()
                .forEach(row -> chosen.put((Long) row[0], (Long) row[1]));
        if (chosen.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "SELECT s.id, s.number, s.title.it, s.title.en, s.startsAt, s.room FROM EventSession s"
                                + " WHERE s.event.id = :event AND s.kind <> :break ORDER BY s.startsAt, s.room, s.id",
                        Object[].class)
                .setParameter(EVENT, eventId)
                .setParameter("break", SessionKind.BREAK)
                .getResultList()
                .stream()
                .map(row -> new SessionChoices(
                        (Long) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (String) row[3],
                        (Instant) row[4],
                        (String) row[5],
                        chosen.getOrDefault((Long) row[0], 0L)))
                .toList();
    }

    /** The edition of the series that was held before this one. */
    Optional<Event> former(Event event) {
        return event.getSeries() == null
                ? Optional.empty()
                : em.createQuery(
                                "SELECT e FROM Event e WHERE e.series = :series AND e.status = :published"
                                        + " AND e.startsAt < :before AND e.id <> :event AND e.byInvitation = FALSE"
                                        + " ORDER BY e.startsAt DESC, e.id DESC",
                                Event.class)
                        .setParameter("series", event.getSeries())
                        .setParameter("published", EventStatus.PUBLISHED)
                        .setParameter("before", event.getStartsAt())
                        .setParameter(EVENT, event.getId())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
