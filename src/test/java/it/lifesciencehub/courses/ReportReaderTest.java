package it.lifesciencehub.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReaderTest {

    private static final String TEAMS = """
            1. Summary
            Meeting title\tQuality course
            Attended participants\t2
            Start time\t11/24/26, 1:55:00 PM
            Meeting duration\t2h 5m 0s

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
            Anna Rossi\t11/24/26, 2:00:00 PM\t11/24/26, 4:00:00 PM\t3h 0m 0s\tanna@ditta.example\tanna@ditta.example\tPresenter
            Luca Bianchi (Guest)\t11/24/26, 2:30:00 PM\t11/24/26, 3:00:30 PM\t30m 30s\t\t\tAttendee

            3. In-Meeting Activities
            Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
            Anna Rossi\t11/24/26, 2:00:00\u202fPM\t11/24/26, 3:30:00\u202fPM\t1h 30m\tAnna@Ditta.example\tPresenter
            Anna Rossi\t11/24/26, 2:30:00\u202fPM\t11/24/26, 4:00:00\u202fPM\t1h 30m\tanna@ditta.example\tPresenter
            Luca Bianchi (Guest)\t11/24/26, 2:30:00\u202fPM\t11/24/26, 3:00:30\u202fPM\t30m 30s\t\tAttendee
            """;

    private static final String ZOOM = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            812 3456,Quality course,11/03/2026 02:00:00 PM,11/03/2026 04:00:00 PM,host@hub.example,120,3

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room
            "Rossi, Anna",anna@ditta.example,11/03/2026 02:00:00 PM,11/03/2026 03:00:00 PM,60,Yes,,No
            "Rossi, Anna",anna@ditta.example,11/03/2026 02:45:00 PM,11/03/2026 03:30:00 PM,45,Yes,,No
            Luca Bianchi (iPhone di Luca),,11/03/2026 01:50:00 PM,11/03/2026 02:00:00 PM,10,Yes,,Yes
            Luca Bianchi (iPhone di Luca),,11/03/2026 02:00:00 PM,11/03/2026 02:20:00 PM,20,Yes,,No
            """;

    private static final String MEET = """
            Nome;Cognome;Email;Durata;Ora di ingresso;Ora di uscita
            Anna;Rossi;anna@ditta.example;1 ora 35 min;14:00;15:35
            Niccolò;D’Amìco;;48 min;14:10;14:58
            """;

    @Test
    void readsTeamsWithItsSectionsAndCountsOverlapsOnce() {
        ReportReading reading = read(TEAMS, StandardCharsets.UTF_16LE, true);
        assertEquals(MeetingProduct.TEAMS, reading.product());
        assertEquals("UTF-16", reading.encoding());
        assertEquals(List.of(120, 30), minutes(reading));
        assertEquals("anna@ditta.example", reading.people().get(0).email());
    }

    @Test
    void readsTeamsWithoutAMarkOrWithoutItsLastSection() {
        assertEquals(List.of(120, 30), minutes(read(TEAMS, StandardCharsets.UTF_16LE, false)));
        String shorter = TEAMS.substring(0, TEAMS.indexOf("3. In"));
        assertEquals(List.of(180, 30), minutes(read(shorter, StandardCharsets.UTF_8, true)));
    }

    @Test
    void readsZoomAndLeavesTheWaitingRoomOut() {
        ReportReading reading = read(ZOOM, StandardCharsets.UTF_8, false);
        assertEquals(MeetingProduct.ZOOM, reading.product());
        assertEquals(List.of(90, 20), minutes(reading));
    }

    @Test
    void readsMeetInItalianAndAnOldEncoding() {
        ReportReading reading = read(MEET, Charset.forName("windows-1252"), false);
        assertEquals(MeetingProduct.MEET, reading.product());
        assertEquals("Windows-1252", reading.encoding());
        assertEquals(List.of(95, 48), minutes(reading));
        assertEquals("Niccolò D’Amìco", reading.people().get(1).name());
    }

    @Test
    void readsDurationsWhereThereAreNoTimes() {
        assertEquals(
                List.of(62, 5),
                minutes(read(
                        "Name,Email,Duration\nAnna,a@b.it,1 hr 2 min\nLuca,,5 min 59 s\n",
                        StandardCharsets.UTF_8,
                        true)));
    }

    @ParameterizedTest
    @CsvSource({
        "1h 2m 3s, 3723",
        "62, 3720",
        "'62,5', 3750",
        "01:02:03, 3723",
        "1 ora 1 min, 3660",
        "45s, 45",
        "2 hrs, 7200"
    })
    void understandsDurations(String text, long seconds) {
        assertEquals(seconds, ReportTimes.seconds(text).orElse(-1));
    }

    @Test
    void findsOutWhichOfDayAndMonthComesFirst() {
        assertEquals(
                ReportTimes.Order.MONTH_FIRST,
                ReportTimes.orderOf(List.of("11/24/26, 2:00:00 PM", "11/24/26, 3:00:00 PM")));
        assertEquals(ReportTimes.Order.DAY_FIRST, ReportTimes.orderOf(List.of("24/11/2026 14:00", "24/11/2026 15:00")));
        assertEquals(
                ReportTimes.Order.MONTH_FIRST,
                ReportTimes.orderOf(List.of("11/03/2026 23:50", "11/04/2026 00:10")),
                "over midnight");
        assertEquals(null, ReportTimes.orderOf(List.of("yesterday")));
    }

    @Test
    void refusesWhatIsNoReportWithItsReason() {
        assertReason(CourseReason.REPORT_EMPTY, new byte[0]);
        assertReason(CourseReason.REPORT_EMPTY, "  \n\n".getBytes(StandardCharsets.UTF_8));
        assertReason(CourseReason.REPORT_IS_SPREADSHEET, new byte[] {'P', 'K', 3, 4});
        assertReason(CourseReason.REPORT_NOT_TEXT, new byte[] {'N', 'a', 0, 'm', 'e', 1, 'x', 'y', 'z'});
        assertReason(CourseReason.REPORT_NO_HEADINGS, "Anna,60\nLuca,30\n".getBytes(StandardCharsets.UTF_8));
        assertReason(CourseReason.REPORT_NO_HEADINGS, "Name,Duration\n".getBytes(StandardCharsets.UTF_8));
        assertReason(CourseReason.REPORT_NOBODY, "Name,Duration\n,60\n".getBytes(StandardCharsets.UTF_8));
        assertReason(CourseReason.REPORT_TOO_LARGE, new byte[ReportReader.MOST_BYTES + 1]);
    }

    @Test
    void aTornFileIsReadAsFarAsItGoes() {
        ReportReading reading = read("Name,Duration\nAnna Rossi,60\n\"Luca Bia", StandardCharsets.UTF_8, false);
        assertEquals("Anna Rossi", reading.people().get(0).name());
    }

    @Test
    void matchesByEmailThenByANameThatOneAloneHas() {
        List<CoursePerson> people = List.of(
                new CoursePerson(1L, "Rossi Anna", List.of("anna@ditta.example", "anna@casa.example")),
                new CoursePerson(2L, "Bianchi Luca", List.of("luca@ditta.example")),
                new CoursePerson(3L, "Verdi Sara", List.of("sara@uno.example")),
                new CoursePerson(4L, "Sara Verdi", List.of("sara@due.example")));
        assertMatch(ReportMatch.Kind.EMAIL, 1L, person("Somebody", "anna@casa.example"), people);
        assertMatch(ReportMatch.Kind.NAME, 2L, person("BIANCHI, Lùca (Guest)", ""), people);
        assertMatch(ReportMatch.Kind.NAME, 2L, person("Luca Bianchi", "other@private.example"), people);
        assertMatch(ReportMatch.Kind.SEVERAL, null, person("Sara Verdi", ""), people);
        assertMatch(ReportMatch.Kind.NONE, null, person("Luca", ""), people);
    }

    @Test
    void twoRowsOfOnePersonAreUnitedBeforeTheyAreAdded() {
        ReportReading reading = new ReportReading(
                "f",
                "h",
                MeetingProduct.OTHER,
                "UTF-8",
                List.of(
                        new ReportPerson("Anna", "a@b.it", List.of(new ReportStay(0, 3600)), 0),
                        new ReportPerson("Anna telefono", "", List.of(new ReportStay(1800, 5400)), 60),
                        new ReportPerson("Altro", "", List.of(new ReportStay(0, 3600)), 0)));
        Map<Long, ReportPerson> seen = ReportPolicy.ofPlaces(reading, Map.of(0, 7L, 1, 7L));
        assertEquals(Set.of(7L), seen.keySet());
        assertEquals(91, seen.get(7L).minutes());
    }

    @Test
    void twoReportsOfOneLessonAreUnitedAndNeverLongerThanIt() {
        Instant start = Instant.parse("2026-11-24T13:00:00Z");
        ReportPerson morning = new ReportPerson("Anna", "", List.of(new ReportStay(0, 3600)), 0);
        ReportPerson again = new ReportPerson("Anna", "", List.of(new ReportStay(1800, 5400)), 0);
        ReportPerson summed = new ReportPerson("Anna", "", List.of(), 1800);
        assertEquals(90, ReportPolicy.minutes(morning.and(again), start, start.plusSeconds(7200)));
        assertEquals(120, ReportPolicy.minutes(morning.and(again).and(summed), start, start.plusSeconds(7200)));
        assertEquals(60, ReportPolicy.minutes(morning.and(again).and(summed), start, start.plusSeconds(3600)));
        assertEquals(0, ReportPolicy.minutes(ReportPerson.nobody(), start, start.plusSeconds(3600)));
        // One report names the day, the other one does not.
        assertEquals(
                3600,
                ReportPolicy.secondOfDay(Instant.parse("2026-11-24T01:00:00Z").getEpochSecond()));
        assertEquals(3600, ReportPolicy.secondOfDay(3600));
    }

    @Test
    void theShareIsOfTheLessonsOwnMinutes() {
        Instant start = Instant.parse("2026-11-24T13:00:00Z");
        Instant end = start.plusSeconds(7200);
        assertTrue(ReportPolicy.isEnough(90, start, end, 75));
        assertFalse(ReportPolicy.isEnough(89, start, end, 75));
        assertFalse(ReportPolicy.isEnough(0, start, end, 1));
    }

    private static void assertMatch(ReportMatch.Kind kind, Long place, ReportPerson person, List<CoursePerson> people) {
        assertEquals(new ReportMatch(kind, place), ReportPolicy.match(person, people));
    }

    private static ReportPerson person(String name, String email) {
        return new ReportPerson(name, email, List.of(), 0);
    }

    private static ReportReading read(String text, Charset charset, boolean mark) {
        return ReportReader.read("report.csv", ((mark ? "\uFEFF" : "") + text).getBytes(charset));
    }

    private static List<Integer> minutes(ReportReading reading) {
        return reading.people().stream().map(ReportPerson::minutes).toList();
    }

    private static void assertReason(CourseReason reason, byte[] bytes) {
        assertEquals(
                reason,
                assertThrows(Refusal.class, () -> ReportReader.read("f.csv", bytes))
                        .reason());
    }
}
