package it.lifesciencehub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attendance by organisation. */
class AttendancePolicyTest {

    private static final Map<Long, String> BOTH = Map.of(1L, "Zeta", 2L, "Àlfa");

    private static SeatedSitting sitting(int day, Map<Long, String> seated, Long... present) {
        return new SeatedSitting((long) day, LocalDate.of(2026, 3, day), seated, Set.of(present));
    }

    @Test
    void countsWhoWasThereOutOfWhoHadASeat() {
        List<AttendanceLine> lines = AttendancePolicy.lines(
                List.of(sitting(1, BOTH, 1L, 2L), sitting(2, BOTH, 1L), sitting(3, BOTH, 1L, 2L)), List.of());
        AttendanceLine alfa = lines.get(0);
        assertEquals("Àlfa", alfa.organisation());
        assertEquals(List.of(Presence.THERE, Presence.MISSING, Presence.THERE), alfa.cells());
        assertEquals(2, alfa.present());
        assertEquals(3, alfa.expected());
        assertEquals(67, alfa.percent());
        assertEquals(100, lines.get(1).percent());
    }

    @Test
    void expectsNobodyBeforeTheyHaveASeatOrAfterTheyGaveItBack() {
        AttendanceLine late = AttendancePolicy.lines(
                        List.of(
                                sitting(1, Map.of(1L, "Zeta"), 1L),
                                sitting(2, BOTH, 1L, 2L),
                                sitting(3, Map.of(1L, "Zeta"), 1L)),
                        List.of())
                .get(0);
        assertEquals(List.of(Presence.NO_SEAT, Presence.THERE, Presence.NO_SEAT), late.cells());
        assertEquals(1, late.expected());
        assertEquals(100, late.percent());
    }

    @Test
    void comparesWithTheTimeBefore() {
        List<AttendanceLine> lines = AttendancePolicy.lines(
                List.of(sitting(3, BOTH, 1L), sitting(4, BOTH, 1L, 2L)),
                List.of(sitting(1, Map.of(1L, "Zeta")), sitting(2, Map.of(1L, "Zeta"), 1L)));
        assertNull(lines.get(0).change(), "it had no seat then");
        assertEquals(50, lines.get(1).before());
        assertEquals(50, lines.get(1).change());
    }

    @Test
    void averagesOverOrganisationsAndMeetings() {
        assertEquals(75, AttendancePolicy.average(List.of(sitting(1, BOTH, 1L, 2L), sitting(2, BOTH, 1L))));
        assertEquals(0, AttendancePolicy.average(List.of(sitting(1, BOTH))));
        assertNull(AttendancePolicy.average(List.of()));
        assertNull(AttendancePolicy.average(List.of(sitting(1, Map.of()))));
    }

    @Test
    void hasNoLinesWithoutMeetings() {
        assertEquals(List.of(), AttendancePolicy.lines(List.of(), List.of(sitting(1, BOTH, 1L))));
    }

    @Test
    void takesTheLatestSixAndTheSixBefore() {
        List<SeatedSitting> all = java.util.stream.IntStream.rangeClosed(1, 8)
                .mapToObj(day -> sitting(day, BOTH))
                .toList();
        assertEquals(
                List.of(3L, 4L, 5L, 6L, 7L, 8L),
                GroupFigureBook.latest(all, 0).stream()
                        .map(SeatedSitting::meetingId)
                        .toList());
        assertEquals(
                List.of(1L, 2L),
                GroupFigureBook.latest(all, 6).stream()
                        .map(SeatedSitting::meetingId)
                        .toList());
        assertEquals(List.of(), GroupFigureBook.latest(all.subList(0, 4), 6));
    }
}
