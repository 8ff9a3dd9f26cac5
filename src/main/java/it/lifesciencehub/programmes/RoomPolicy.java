package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventRoom;
import it.lifesciencehub.events.EventSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which sessions do not fit into their rooms. */
public final class RoomPolicy {

    private RoomPolicy() {}

    /**
     * @param rooms those whose size is known
     * @param chosen how many people have chosen each session, by its id; nobody where it is not there
     * @return in the order of the sessions
     */
    public static List<RoomWarning> warnings(
            List<EventSession> sessions, List<EventRoom> rooms, Map<Long, Integer> chosen) {
        List<RoomWarning> warnings = new ArrayList<>();
        for (EventSession session : sessions) {
            for (EventRoom room : rooms) {
                if (session.getRoom() != null && room.isCalled(session.getRoom())) {
                    boolean limited = session.getSeats() != null;
                    int people = limited ? session.getSeats() : chosen.getOrDefault(session.getId(), 0);
                    if (people > room.getHolds()) {
                        warnings.add(new RoomWarning(
                                limited ? RoomWarning.Kind.SEATS : RoomWarning.Kind.CHOSEN,
                                session.getId(),
                                session.getTitle(),
                                session.getRoom(),
                                room.getHolds(),
                                people));
                    }
                }
            }
        }
        return warnings;
    }
}
