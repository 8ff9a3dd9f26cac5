package it.lifesciencehub.programmes;

import static it.lifesciencehub.events.EventFixture.STARTS;
import static it.lifesciencehub.events.EventFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.events.EventRoom;
import it.lifesciencehub.events.EventSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomPolicyTest {

    private final Event event = EventFixture.aWholeDraft();
    private final List<EventRoom> rooms = List.of(new EventRoom(event, "Sala Volta", 40));

    @Test
    void warnsOfMoreSeatsThanTheRoomHoldsHoweverItsNameIsWritten() {
        EventSession session = session("SALA  Vòlta", 41);
        List<RoomWarning> warnings = RoomPolicy.warnings(List.of(session), rooms, Map.of());
        assertEquals(
                List.of(new RoomWarning(
                        RoomWarning.Kind.SEATS, session.getId(), session.getTitle(), "SALA  Vòlta", 40, 41)),
                warnings);
    }

    @Test
    void warnsOfMoreWhoChoseASessionWithoutANumberOfSeats() {
        EventSession session = session("Sala Volta", null);
        assertEquals(
                List.of(RoomWarning.Kind.CHOSEN),
                RoomPolicy.warnings(List.of(session), rooms, Map.of(session.getId(), 41)).stream()
                        .map(RoomWarning::kind)
                        .toList());
    }

    @Test
    void saysNothingWhereAllFitOrNobodyKnowsTheRoom() {
        EventSession full = session("Sala Volta", 40);
        EventSession chosen = session("Sala Volta", null);
        EventSession elsewhere = session("Sala Galvani", 4000);
        EventSession nowhere = session(null, 4000);
        assertEquals(
                List.of(),
                RoomPolicy.warnings(
                        List.of(full, chosen, elsewhere, nowhere),
                        rooms,
                        Map.of(chosen.getId(), 40, full.getId(), 90, elsewhere.getId(), 90)));
    }

    private EventSession session(String room, Integer seats) {
        EventSession session =
                new EventSession(event, text("Sessione"), STARTS, STARTS.plus(Duration.ofHours(1)), room);
        session.limit(seats);
        return session;
    }
}
