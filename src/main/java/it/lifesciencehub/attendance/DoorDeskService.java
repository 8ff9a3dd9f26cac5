package it.lifesciencehub.attendance;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An event's doors and the links of those who help there, for staff. */
@Stateless
@Guarded
public class DoorDeskService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The doors in the order in which they were made, with who came in there. */
    @Allow(Role.STAFF)
    public List<DoorRow> doors(Long eventId) {
        Map<Long, Long> counts = em
                .createQuery(
                        "SELECT a.doorId, COUNT(a) FROM Attendance a WHERE a.eventId = :event"
                                + " AND a.state = :in AND a.doorId IS NOT NULL GROUP BY a.doorId",
                        Object[].class)
                .setParameter("event", eventId)
                .setParameter("in", AttendanceState.ATTENDED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        Instant now = clock.instant();
        return em
                .createQuery(
                        "SELECT d FROM CheckInDoor d WHERE d.event.id = :event ORDER BY d.createdAt, d.id",
                        CheckInDoor.class)
                .setParameter("event", eventId)
                .getResultList()
                .stream()
                .map(door -> row(door, counts.getOrDefault(door.getId(), 0L), now))
                .toList();
    }

    private DoorRow row(CheckInDoor door, long inside, Instant now) {
        return new DoorRow(
                door.getId(),
                door.getName(),
                DoorPolicy.state(door, now),
                door.getValidFrom(),
                door.getValidUntil(),
                door.isMayAdmit(),
                door.getCreatedBy(),
                inside,
                inside == 0 ? null : lastAt(door));
    }

    private Instant lastAt(CheckInDoor door) {
        return em.createQuery(
                        "SELECT a.arrivedAt FROM Attendance a WHERE a.doorId = :door AND a.state = :in"
                                + " ORDER BY a.arrivedAt DESC",
                        Instant.class)
                .setParameter("door", door.getId())
                .setParameter("in", AttendanceState.ATTENDED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Opens a door. @return the secret of its link, which nobody can be told again */
    @Allow(Role.STAFF)
    public String open(Long eventId, NewDoor wanted) {
        Event event = Refusal.requireFound(em.find(Event.class, eventId));
        AttendancePolicy.requireHeld(event);
        List<Refusal.Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", wanted.name(), 60);
        Refusal.ofAny(problems);
        DoorPolicy.requireDays(event, wanted.first(), wanted.last());
        String secret = Secrets.link();
        CheckInDoor door = new CheckInDoor(
                event,
                wanted.name().strip(),
                Secrets.hash(secret),
                wanted.first(),
                wanted.last(),
                wanted.mayAdmit(),
                Caller.current().name(),
                clock.instant());
        em.persist(door);
        trail.record("attendance.doorOpened", "Event", eventId, event.getTitle().getIt(), door.getName());
        return secret;
    }

    /** Withdraws a door's link for good. What was checked in there stays. */
    @Allow(Role.STAFF)
    public void revoke(Long doorId) {
        CheckInDoor door = Refusal.requireFound(em.find(CheckInDoor.class, doorId));
        door.revoke(clock.instant());
        Event event = door.getEvent();
        trail.record(
                "attendance.doorClosed",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                door.getName());
    }
}
