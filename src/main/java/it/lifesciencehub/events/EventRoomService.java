package it.lifesciencehub.events;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rooms of a programme and how many people they hold. Sessions name them; there is no list of rooms beside that. */
@Stateless
@Guarded
public class EventRoomService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    /** The rooms that the sessions name, in the order of the programme, and those alone whose size is known. */
    @Allow(Role.STAFF)
    public List<RoomRow> rooms(Long eventId) {
        Map<String, RoomRow> rows = new LinkedHashMap<>();
        Map<String, EventRoom> known = known(eventId);
        for (EventSession session : em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", eventId)
                .getResultList()) {
            if (session.getRoom() != null) {
                EventRoom room = known.get(EventRoom.key(session.getRoom()));
                rows.merge(
                        EventRoom.key(session.getRoom()),
                        new RoomRow(session.getRoom(), room == null ? null : room.getHolds(), 1),
                        (one, next) -> new RoomRow(one.name(), one.holds(), one.sessions() + 1));
            }
        }
        known.forEach((key, room) -> rows.putIfAbsent(key, new RoomRow(room.getName(), room.getHolds(), 0)));
        return List.copyOf(rows.values());
    }

    private Map<String, EventRoom> known(Long eventId) {
        Map<String, EventRoom> known = new TreeMap<>();
        em.createNamedQuery(EventRoom.OF_EVENT, EventRoom.class)
                .setParameter("event", eventId)
                .getResultStream()
                .forEach(room -> known.put(room.getKey(), room));
        return known;
    }

    /**
     * Says how many people rooms hold; seats of sessions stay as they are.
     *
     * @param rooms in the order of the form; one that holds null is not known any more
     */
    @Allow(Role.STAFF)
    public void hold(Long eventId, List<RoomRow> rooms) {
        Event event = EventAccess.requireChangeable(em.find(Event.class, eventId));
        Refusal.ofAny(problems(rooms));
        Map<String, EventRoom> known = known(eventId);
        List<String> changes = new ArrayList<>();
        for (RoomRow row : rooms) {
            EventRoom room = known.get(EventRoom.key(row.name()));
            Integer before = room == null ? null : Integer.valueOf(room.getHolds());
            if (!java.util.Objects.equals(before, row.holds())) {
                set(event, room, row);
                changes.add(row.name() + ": " + before + " > " + row.holds());
            }
        }
        if (!changes.isEmpty()) {
            Saving.now(em);
            trail.record("event.rooms", "Event", eventId, event.getTitle().getIt(), String.join(", ", changes));
        }
    }

    private void set(Event event, EventRoom room, RoomRow row) {
        if (row.holds() == null) {
            em.remove(room);
        } else if (room == null) {
            em.persist(new EventRoom(event, row.name(), row.holds()));
        } else {
            room.hold(row.holds());
        }
    }

    private static List<Problem> problems(List<RoomRow> rooms) {
        List<Problem> problems = new ArrayList<>();
        int line = 0;
        for (RoomRow room : rooms) {
            if (room.holds() != null && (room.holds() < 1 || room.holds() > EventRoom.MOST)) {
                problems.add(new Problem("rooms:" + line + ":holds", EventReason.NUMBER_NOT_VALID));
            }
            line++;
        }
        return problems;
    }
}
