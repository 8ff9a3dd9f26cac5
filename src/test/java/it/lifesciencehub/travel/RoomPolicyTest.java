package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.travel.RoomPolicy.Bed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Never more rooms than there are, and nobody shares who has not said so. */
class RoomPolicyTest {

    private static final Map<RoomKind, Integer> ROOMS = Map.of(RoomKind.SINGLE, 1, RoomKind.TWIN, 2);
    private static final Map<Long, Long> AGREED = Map.of(1L, 2L, 2L, 1L, 3L, 1L);

    @Test
    void countsTwoWhoShareAsOneRoom() {
        List<Bed> beds = List.of(
                new Bed(1L, RoomKind.TWIN, 2L), new Bed(2L, RoomKind.TWIN, 1L), new Bed(3L, RoomKind.TWIN, null));
        assertEquals(2, RoomPolicy.taken(beds, RoomKind.TWIN));
        assertEquals(0, RoomPolicy.free(ROOMS, beds, RoomKind.TWIN));
        assertEquals(1, RoomPolicy.free(ROOMS, beds, RoomKind.SINGLE));
        assertEquals(0, RoomPolicy.free(ROOMS, beds, RoomKind.SUITE));
    }

    @Test
    void givesNoRoomThatIsNotThere() {
        List<Bed> beds = List.of(new Bed(9L, RoomKind.SINGLE, null));
        assertReason(TravelReason.NO_ROOM_LEFT, beds, RoomKind.SINGLE, null);
        assertReason(TravelReason.NO_ROOM_LEFT, beds, RoomKind.SUITE, null);
        assertDoesNotThrow(() -> RoomPolicy.mayHave(ROOMS, beds, 1L, RoomKind.TWIN, null, Map.of()));
    }

    @Test
    void letsTwoShareWhoHaveBothSaidSo() {
        assertDoesNotThrow(() -> RoomPolicy.mayHave(ROOMS, List.of(), 1L, RoomKind.TWIN, 2L, AGREED));
        assertReason(TravelReason.NOT_AGREED, List.of(), RoomKind.TWIN, 3L);
        assertReason(TravelReason.ROOM_FOR_ONE, List.of(), RoomKind.SINGLE, 2L);
        assertFalse(RoomPolicy.agreed(1L, 1L, Map.of(1L, 1L)), "with oneself");
        assertTrue(RoomPolicy.agreed(2L, 1L, AGREED));
    }

    private static void assertReason(TravelReason reason, List<Bed> beds, RoomKind kind, Long with) {
        Refusal refusal = assertThrows(Refusal.class, () -> RoomPolicy.mayHave(ROOMS, beds, 1L, kind, with, AGREED));
        assertEquals(reason, refusal.reason());
    }

    @Test
    void keepsNightsInTheLegAndRoomsThatAreTaken() {
        LocalDate day = LocalDate.of(2027, 3, 26);
        LegSpan leg = new LegSpan(1L, "Riyadh", day, day.plusDays(2), ZoneId.of("Asia/Riyadh"), null, null);
        HotelForm form = new HotelForm();
        form.setName("Hotel");
        form.setCheckIn(day.atTime(15, 0));
        form.setCheckOut(day.plusDays(2).atTime(11, 0));
        form.setSingles(1);
        assertDoesNotThrow(() -> RoomPolicy.formIsRight(form, leg, List.of()));
        List<Bed> two = List.of(new Bed(1L, RoomKind.SINGLE, null), new Bed(2L, RoomKind.SINGLE, null));
        assertEquals("singles", problem(form, leg, two));
        form.setCheckOut(day.plusDays(3).atTime(11, 0));
        assertEquals("checkIn", problem(form, leg, List.of()));
        form.setCheckOut(day.atTime(20, 0));
        assertEquals("checkOut", problem(form, leg, List.of()));
    }

    private static String problem(HotelForm form, LegSpan leg, List<Bed> beds) {
        return assertThrows(Refusal.class, () -> RoomPolicy.formIsRight(form, leg, beds))
                .problems()
                .get(0)
                .field();
    }
}
