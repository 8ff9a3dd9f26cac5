package it.lifesciencehub.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.attendance.DoorDeskService;
import it.lifesciencehub.attendance.DoorService;
import it.lifesciencehub.attendance.NewDoor;
import it.lifesciencehub.attendance.ScanCommand;
import it.lifesciencehub.attendance.ScanOutcome;
import it.lifesciencehub.certificates.CertificateService;
import it.lifesciencehub.certificates.CertificateView;
import it.lifesciencehub.editions.CopyCommand;
import it.lifesciencehub.editions.CopyService;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.Arrivals;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course from its lessons to the company's ledger. */
@ExtendWith(ArquillianExtension.class)
class CourseIT {

    private static final PageRequest ALL = new PageRequest(1, 50);

    @EJB
    private CourseDeskService desk;

    @EJB
    private CourseAttendanceService attendance;

    @EJB
    private MeetingReportService reports;

    @EJB
    private CourseTestDeskService testDesk;

    @EJB
    private CourseTestService tests;

    @EJB
    private CourseService courses;

    @EJB
    private TrainingService training;

    @EJB
    private CertificateService certificates;

    @EJB
    private EventPageService events;

    @EJB
    private CopyService copies;

    @EJB
    private DoorDeskService doorDesk;

    @EJB
    private DoorService doors;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private Arrivals arrivals;

    @Inject
    private DayScene days;

    @Inject
    private CourseScene scene;

    @Test
    void leadsFromAttendanceToTheCertificateAndTheLedger() {
        Long event = days.event(null, Course.KIND);
        List<Long> places = days.confirmed(event, 4);
        List<LessonRow> lessons = twoLessons(event);
        Long first = lessons.get(0).id();
        Long second = lessons.get(1).id();

        // By hand, twice: the second time nothing changes.
        List<CellChange> byHand =
                List.of(new CellChange(places.get(0), first, true), new CellChange(places.get(0), second, true));
        assertEquals(2, As.staff(() -> attendance.save(event, byHand)));
        assertEquals(0, As.staff(() -> attendance.save(event, byHand)));
        assertTrue(arrivals.at(event).contains(days.personOf(places.get(0)).getId()));

        // By report: one by e-mail, one by name and too short, one whom nobody knows.
        String csv = "Name,Email,Duration\nX," + scene.emailOf(places.get(1)) + ",31\nCognome2 Nome2,,5\nFuori,,30\n";
        ReportPreview preview = preview(event, second, csv);
        assertNull(preview.importedAt());
        assertEquals(
                List.of(ReportMatch.Kind.EMAIL, ReportMatch.Kind.NAME, ReportMatch.Kind.NONE),
                preview.matches().stream().map(ReportMatch::kind).toList());
        Map<Integer, Long> chosen = Map.of(0, places.get(1), 1, places.get(2));
        assertEquals(2, As.staff(() -> reports.confirm(event, second, preview.reading(), chosen, 75)));
        assertEquals(0, As.staff(() -> reports.confirm(event, second, preview.reading(), chosen, 75)));
        assertNotNull(preview(event, second, csv).importedAt());
        Long stranger = days.confirmed(days.event(null, Course.KIND), 1).get(0);
        assertReason(
                CourseReason.NOT_OF_COURSE,
                () -> As.staff(() -> reports.confirm(event, second, preview.reading(), Map.of(0, stranger), 75)));

        // By a door: the lesson that is on, once.
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        String door = As.staff(() -> doorDesk.open(event, new NewDoor("Aula", today, today, false)));
        assertEquals(ScanOutcome.ENTERED, scan(door, places.get(1)), "in by report, new to the lesson that is on");
        assertEquals(ScanOutcome.ALREADY, scan(door, places.get(1)));

        CourseGrid grid = As.staff(() -> attendance.grid(event, ALL));
        assertEquals(2, grid.passed());
        assertEquals(100, row(grid, places.get(0)).result().percent());
        assertEquals(0, row(grid, places.get(2)).result().percent());
        assertEquals(5, row(grid, places.get(2)).cells().get(0).minutesSeen());

        // The test, which has to be passed too.
        test(event);
        Person anna = days.personOf(places.get(0));
        assertFalse(take(anna, places.get(0), "wrong").passed());
        assertTrue(take(anna, places.get(0), "right").passed());
        assertReason(CourseReason.TEST_PASSED_ALREADY, () -> take(anna, places.get(0), "right"));
        Person luca = days.personOf(places.get(1));
        take(luca, places.get(1), "wrong");
        take(luca, places.get(1), "wrong");
        assertReason(CourseReason.NO_TRIES_LEFT, () -> take(luca, places.get(1), "right"));
        assertReason(CommonReason.NOT_FOUND, () -> take(luca, places.get(0), "right"));

        days.end(event);
        assertEquals(1, As.staff(() -> certificates.wanting(event)));
        assertEquals(1, As.staff(() -> certificates.issue(event)));
        CertificateView certificate =
                As.person(anna, () -> certificates.ofPlace(places.get(0))).orElseThrow();
        assertEquals(120, certificate.minutes());
        assertTrue(As.person(luca, () -> certificates.ofPlace(places.get(1))).isEmpty());

        ledgerIsTheCompanys(places.get(0), certificate.number());
        ProgressView progress =
                As.person(anna, () -> courses.progress(places.get(0))).orElseThrow();
        assertTrue(progress.own() && progress.result().passed());
        assertReason(CommonReason.NOT_FOUND, () -> As.person(luca, () -> courses.progress(places.get(0))));
    }

    @Test
    void tellsOfAMovedLessonAddsReportsUpAndIsCopiedWithItsLessons() {
        Long event = days.event(null, Course.KIND);
        List<Long> places = days.confirmed(event, 2);
        Long lesson = twoLessons(event).get(0).id();
        LessonForm form = As.staff(() -> desk.lesson(event, lesson));
        form.setTitleIt("Prima lezione");
        assertEquals(0, As.staff(() -> desk.change(event, lesson, form)));
        form.setPlace("Aula 2");
        assertEquals(2, As.staff(() -> desk.change(event, lesson, form)));
        assertEquals(1, scene.mails("course.lesson-moved", places.get(0)));

        // The first half hour, then the second one with ten minutes of the first: forty minutes of forty.
        String email = scene.emailOf(places.get(0));
        ReportPreview first = preview(
                event, lesson, "Name,Email,Join time,Leave time\nX," + email + ",10:00,10:25\nY,,10:00,10:40\n");
        assertEquals(1, As.staff(() -> reports.confirm(event, lesson, first.reading(), Map.of(0, places.get(0)), 75)));
        assertFalse(cell(event, places.get(0)).present());
        ReportPreview second = preview(event, lesson, "Name,Email,Join time,Leave time\nX," + email + ",10:15,10:35\n");
        assertEquals(1, As.staff(() -> reports.confirm(event, lesson, second.reading(), Map.of(0, places.get(0)), 75)));
        assertEquals(35, cell(event, places.get(0)).minutesSeen());
        assertTrue(cell(event, places.get(0)).present());
        assertEquals(0, As.staff(() -> reports.confirm(event, lesson, second.reading(), Map.of(0, places.get(0)), 75)));

        java.time.Instant starts =
                As.staff(() -> events.open(event)).event().getStartsAt().plus(Duration.ofDays(70));
        Long draft = As.staff(() -> copies.copy(
                event, new CopyCommand(new LocalisedText("Copia", "Copy"), starts, true, true, true, false, true)));
        List<LessonRow> copied = As.staff(() -> desk.view(draft)).lessons();
        assertEquals(2, copied.size());
        assertEquals("Aula 2", copied.get(1).place());
        assertFalse(copied.get(0).online(), "each meeting has a link of its own");
        Long bare = As.staff(() -> copies.copy(
                event, new CopyCommand(new LocalisedText("Altra", "Other"), starts, true, true, false, false, true)));
        assertEquals(List.of(), As.staff(() -> desk.view(bare)).lessons());
    }

    private GridCell cell(Long event, Long place) {
        return row(As.staff(() -> attendance.grid(event, ALL)), place).cells().get(1);
    }

    private void ledgerIsTheCompanys(Long place, String certificate) {
        Organisation company = scene.organisationOf(place);
        Person delegate = organisations.aDelegateOf(company);
        TrainingLedger ledger = As.person(delegate, () -> training.ledger(company.getId(), null));
        assertEquals(4, ledger.rows().size());
        assertEquals(1, ledger.passed());
        assertEquals(240, ledger.minutes());
        assertTrue(ledger.rows().stream().anyMatch(row -> certificate.equals(row.certificate())));
        assertEquals(
                0, As.staff(() -> training.ledger(company.getId(), 1999)).rows().size());
        Person other = organisations.aDelegateOf(organisations.anOrganisation());
        assertReason(CommonReason.NOT_FOUND, () -> As.person(other, () -> training.ledger(company.getId(), null)));
        Person colleague = days.personOf(place);
        assertReason(CommonReason.NOT_FOUND, () -> As.person(colleague, () -> training.ledger(company.getId(), null)));
    }

    private List<LessonRow> twoLessons(Long event) {
        LocalDateTime now = RomeTime.local(java.time.Instant.now()).truncatedTo(ChronoUnit.MINUTES);
        As.staff(() -> desk.add(event, lesson("Prima", now.minusMinutes(10), now.plusMinutes(30), "Aula 1", null)));
        As.staff(() -> desk.add(
                event,
                lesson("Seconda", now.minusMinutes(55), now.minusMinutes(15), null, "https://meet.example.org/x")));
        List<LessonRow> lessons = As.staff(() -> desk.view(event)).lessons();
        assertEquals("Seconda", lessons.get(0).title().getIt(), "by time");
        assertTrue(As.nobody(() -> courses.lessons(event)).stream().allMatch(one -> one.onlineLink() == null));
        return List.of(lessons.get(1), lessons.get(0));
    }

    private static LessonForm lesson(
            String title, LocalDateTime starts, LocalDateTime ends, String place, String link) {
        LessonForm form = new LessonForm();
        form.setTitleIt(title);
        form.setStarts(starts);
        form.setEnds(ends);
        form.setPlace(place);
        form.setOnlineLink(link);
        form.setHours(BigDecimal.ONE);
        return form;
    }

    private void test(Long event) {
        Long questionnaire = scene.test();
        As.staff(() -> testDesk.choose(event, questionnaire));
        assertReason(
                CommonReason.INVALID,
                () -> As.staff(
                        () -> desk.save(event, CourseDeskService.NONE, new CourseRules(80, true, true, 75, 60))));
        As.staff(() -> testDesk.score(event, new TestSettings(Map.of("one", Map.of("right", 2)), 2, 2, null, null)));
        As.staff(() -> desk.save(event, CourseDeskService.NONE, new CourseRules(80, true, true, 75, 60)));
    }

    private TestOutcome take(Person person, Long place, String answer) {
        return As.person(person, () -> tests.answer(place, Map.of("one", List.of(answer)), Language.IT));
    }

    private ReportPreview preview(Long event, Long lesson, String csv) {
        return As.staff(() -> reports.preview(
                event, lesson, "report.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private ScanOutcome scan(String door, Long place) {
        return As.nobody(() -> doors.scan(
                        door, List.of(new ScanCommand(UUID.randomUUID().toString(), null, place, false, null))))
                .get(0)
                .outcome();
    }

    private static GridRow row(CourseGrid grid, Long place) {
        return grid.people().rows().stream()
                .filter(row -> row.registrationId().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static void assertReason(RefusalReason reason, org.junit.jupiter.api.function.Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
