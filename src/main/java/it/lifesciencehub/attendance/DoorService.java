package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a helper's link can do, with no account: the list of its event, check-in and its undoing, walk-ins. */
@Stateless
@Guarded
public class DoorService {

    /** Scans in one go. */
    public static final int MOST_SCANS = 200;

    private static final int MOST_KEY = 64;

    /** News are asked from a little before the last ones: what was committed later may carry an earlier moment. */
    private static final int OVERLAP_SECONDS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DoorBook doors;

    @Inject
    private DoorWork work;

    @Inject
    private PlaceCodes codes;

    @Inject
    private Clock clock;

    /** The door of a link, for its page: also before and after its days, but not once it is withdrawn. */
    @Allow(Role.ANYONE)
    public DoorView look(String token) {
        DoorView view = DoorView.of(doors.find(token), clock.instant());
        if (view.state() == DoorState.REVOKED) {
            throw new Refusal(AttendanceReason.DOOR_CLOSED);
        }
        return view;
    }

    /** Everybody with a confirmed place, by family name, for a telephone that may lose its network. */
    @Allow(Role.ANYONE)
    public DoorNews people(String token) {
        CheckInDoor door = doors.requireOpen(token);
        return news(door, null);
    }

    /**
     * What became of the list at any door since a moment.
     *
     * @param since null: everything
     */
    @Allow(Role.ANYONE)
    public DoorNews news(String token, Instant since) {
        return news(doors.requireOpen(token), since);
    }

    private DoorNews news(CheckInDoor door, Instant since) {
        Instant now = clock.instant();
        Long event = door.getEvent().getId();
        var query = em.createQuery(
                        "SELECT r.id, p.givenName, p.familyName, o.name, a.state, a.arrivedAt, a.doorName,"
                                + " a.organisationText, r.status FROM Registration r JOIN r.person p"
                                + " LEFT JOIN r.organisation o LEFT JOIN Attendance a ON a.registration = r"
                                + " WHERE r.event.id = :event"
                                + (since == null
                                        ? " AND r.status = :confirmed"
                                        : " AND (r.changedAt >= :since OR a.changedAt >= :since)")
                                + " ORDER BY p.familyName, p.givenName, r.id",
                        Object[].class)
                .setParameter("event", event);
        if (since == null) {
            query.setParameter("confirmed", RegistrationStatus.CONFIRMED);
        } else {
            query.setParameter("since", since);
        }
        List<DoorGuest> guests = query.getResultList().stream().map(this::guest).toList();
        return new DoorNews(
                now.minusSeconds(OVERLAP_SECONDS),
                em.createQuery(
                                "SELECT COUNT(r) FROM Registration r WHERE r.event.id = :event AND r.status = :status",
                                Long.class)
                        .setParameter("event", event)
                        .setParameter("status", RegistrationStatus.CONFIRMED)
                        .getSingleResult(),
                em.createQuery(
                                "SELECT COUNT(a) FROM Attendance a WHERE a.eventId = :event AND a.state = :state",
                                Long.class)
                        .setParameter("event", event)
                        .setParameter("state", AttendanceState.ATTENDED)
                        .getSingleResult(),
                guests);
    }

    /** Whoever has lost the place meanwhile carries no hash, by which a telephone takes them off its list. */
    private DoorGuest guest(Object[] row) {
        boolean in = row[4] == AttendanceState.ATTENDED;
        return new DoorGuest(
                String.valueOf(row[0]),
                row[1] + " " + row[2],
                row[3] == null ? (String) row[7] : (String) row[3],
                row[8] == RegistrationStatus.CONFIRMED ? PlaceCodes.hash(codes.of((Long) row[0])) : null,
                in ? (Instant) row[5] : null,
                in ? (String) row[6] : null);
    }

    /**
     * Takes scans in their order, each in a transaction of its own. A scan that was sent before is answered alike and
     * counts once; of two doors that see the same person, the first one wins.
     */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<ScanAnswer> scan(String token, List<ScanCommand> commands) {
        CheckInDoor door = doors.requireTakingScans(token);
        if (commands.size() > MOST_SCANS) {
            throw new Refusal(CommonReason.TOO_MANY_REQUESTS);
        }
        commands.forEach(command -> requireKey(command.key()));
        List<ScanAnswer> answers = new ArrayList<>();
        for (ScanCommand command : commands) {
            answers.add(Attempts.run(() -> work.scan(door.getId(), command)));
        }
        return answers;
    }

    /** Books somebody who is not on the list, by the rules of the event's capacity, and lets them in. */
    @Allow(Role.ANYONE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ScanAnswer walkIn(String token, WalkIn command) {
        CheckInDoor door = doors.requireOpen(token);
        requireKey(command.key());
        List<Refusal.Problem> problems = new ArrayList<>();
        TextRules.notTooLong(problems, "organisation", command.organisation(), 200);
        Refusal.ofAny(problems);
        return Attempts.run(() -> work.walkIn(door.getId(), command));
    }

    private static void requireKey(String key) {
        if (key == null || key.isBlank() || key.length() > MOST_KEY) {
            throw new Refusal(List.of(new Refusal.Problem("id", CommonReason.REQUIRED)));
        }
    }
}
