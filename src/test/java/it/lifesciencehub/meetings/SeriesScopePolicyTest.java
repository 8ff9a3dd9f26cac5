package it.lifesciencehub.meetings;

import static it.lifesciencehub.meetings.MeetingFixture.NOW;
import static it.lifesciencehub.meetings.MeetingFixture.aMeetingAt;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeriesScopePolicyTest {

    private final MeetingSeries series = new MeetingSeries(
            null, new SeriesRule(SeriesFrequency.WEEKLY, 1, LocalDate.of(2027, 2, 22), null, null, 6), NOW);
    private final List<Meeting> meetings = new ArrayList<>();

    /** Six of them, the first one past. */
    @BeforeEach
    void aSeries() {
        for (int i = 0; i < 6; i++) {
            Meeting meeting = aMeetingAt(NOW.plus(7L * i - 3, ChronoUnit.DAYS));
            meeting.joinSeries(series, i + 1);
            meetings.add(meeting);
        }
    }

    @Test
    void reachesNoOtherForThisOne() {
        assertEquals(List.of(), numbers(3, SeriesScope.THIS));
    }

    @Test
    void reachesThoseThatFollow() {
        assertEquals(List.of(4, 5, 6), numbers(3, SeriesScope.FOLLOWING));
        assertEquals(List.of(), numbers(6, SeriesScope.FOLLOWING));
    }

    @Test
    void reachesAllThatAreToCome() {
        assertEquals(List.of(2, 4, 5, 6), numbers(3, SeriesScope.ALL));
    }

    @Test
    void leavesExceptionsWhereTheyAre() {
        meetings.get(4).standApart();
        assertEquals(List.of(4, 6), numbers(3, SeriesScope.FOLLOWING));
        assertEquals(List.of(2, 4, 6), numbers(3, SeriesScope.ALL));
    }

    @Test
    void leavesCancelledOnesAsTheyAre() {
        meetings.get(3).cancel(NOW);
        assertEquals(List.of(5, 6), numbers(3, SeriesScope.FOLLOWING));
    }

    private List<Integer> numbers(int from, SeriesScope scope) {
        return SeriesScopePolicy.others(meetings.get(from - 1), meetings, scope, NOW).stream()
                .map(Meeting::getSeriesNumber)
                .toList();
    }
}
