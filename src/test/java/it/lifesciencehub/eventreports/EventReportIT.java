package it.lifesciencehub.eventreports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.attendance.AttendanceDeskService;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.registrations.PlaceOutcome;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event's report on the real server and database: what it counts, as the event goes on, and for whom. */
@ExtendWith(ArquillianExtension.class)
class EventReportIT {

    @EJB
    private EventReportService reports;

    @EJB
    private RegistrationService registrations;

    @EJB
    private AttendanceDeskService attendance;

    @EJB
    private MandateService mandates;

    @EJB
    private PersonFixture people;

    @Inject
    private BookingScene scene;

    @Inject
    private DayScene days;

    @Inject
    private MeetingScene groups;

    @Inject
    private ReportScene events;

    private List<PlaceOutcome> book(Long event, Organisation organisation, List<Person> who) {
        return As.person(
                who.get(0),
                () -> registrations.register(new RegisterCommand(
                        event,
                        organisation.getId(),
                        who.stream().map(Person::getId).toList(),
                        List.of(),
                        UUID.randomUUID().toString())));
    }

    private EventReport report(Long event) {
        return As.staff(() -> reports.report(event));
    }

    @Test
    void tellsPlacesTheWaitingListAndWhoCame() {
        Long event = scene.event(3, null, false, WaitingPolicy.FIRST_COME);
        assertTrue(report(event).isEmpty());
        Organisation alfa = scene.organisation("Alfa");
        Organisation beta = scene.organisation("Beta");
        scene.makeMember(alfa);
        List<Person> two = scene.people(alfa, 2);
        List<PlaceOutcome> first = book(event, alfa, two);
        book(event, beta, scene.people(beta, 3));
        As.person(two.get(1), () -> registrations.cancel(first.get(1).registrationId()));

        EventReport before = report(event);
        assertEquals(ReportStage.BEFORE, before.stage());
        PlacesFigures figures = before.places();
        assertEquals(List.of(3L, 1L, 1L), List.of(figures.confirmed(), figures.waiting(), figures.ended()));
        assertEquals(List.of(2L, 1L), List.of(figures.waited(), figures.cameIn()));
        assertNotNull(figures.median());
        assertEquals(100, figures.filled());
        LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
        assertEquals(new DayPoint(today, 5, 3), before.days().get(before.days().size() - 1));
        assertEquals(
                List.of(FigurePolicy.GUESTS, Slice.NONE),
                before.audiences().stream().map(Slice::key).sorted().toList());
        assertEquals(
                List.of(beta.getName(), alfa.getName()),
                before.organisations().stream().map(Slice::name).toList());
        assertFalse(before.isAttendanceKept());
        assertNull(before.edition().rate());

        events.held(event, 0);
        assertEquals(ReportStage.OVER, report(event).stage());
        As.staff(() -> attendance.checkIn(first.get(0).registrationId()));
        assertEquals(2, As.staff(() -> attendance.close(event)));
        EventReport after = report(event);
        assertEquals(ReportStage.CLOSED, after.stage());
        assertEquals(33, after.attendance().rate());
        assertEquals(2, after.attendance().noShow());
        assertEquals(
                List.of(0, 100), after.organisations().stream().map(Slice::rate).toList());
        assertEquals(1, after.arrivals().stream().mapToLong(Arrivals::people).sum());
    }

    @Test
    void comparesWithTheFormerEditionOfTheSeries() {
        Long former = days.event(null);
        days.confirmed(former, 10);
        events.held(former, 0);
        events.classify(former, null);
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        events.classify(event, null);
        EventReport report = report(event);
        assertEquals(former, report.former().id());
        assertEquals(
                List.of(10L, 2L, 10L),
                List.of(
                        report.former().places().confirmed(),
                        report.former().organisations(),
                        report.former().guests()));
    }

    @Test
    void isForStaffAndForThoseWhoRunTheGroupWhoseEventItIs() {
        WorkGroup group = groups.group();
        Person chair = people.aPerson("Paola", "Presidente");
        Person somebody = people.aPerson("Sara", "Altrove");
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(),
                chair.getId(),
                null,
                MandateRole.CHAIR,
                RomeTime.of(Instant.now()).toLocalDate().minusDays(1),
                null)));
        Long event = scene.event(5, null, false, WaitingPolicy.FIRST_COME);
        assertEquals(CommonReason.NOT_FOUND, refused(chair, event));
        events.classify(event, group.getId());
        assertEquals(event, As.person(chair, () -> reports.report(event)).id());
        assertTrue(As.person(chair, () -> reports.isOffered(event)));
        assertFalse(As.person(somebody, () -> reports.isOffered(event)));
        assertFalse(As.nobody(() -> reports.isOffered(event)));
        assertEquals(CommonReason.NOT_FOUND, refused(somebody, event));
    }

    private Object refused(Person person, Long event) {
        return assertThrows(Refusal.class, () -> As.person(person, () -> reports.report(event)))
                .reason();
    }

    @Test
    void isReadyAtOnceForAForum() {
        Long event = days.event(null);
        days.confirmed(event, 1_500);
        days.end(event);
        As.staff(() -> attendance.close(event));
        report(event);
        long begun = System.nanoTime();
        EventReport report = report(event);
        double took = (System.nanoTime() - begun) / 1e9;
        System.out.printf("Report of an event with 1,500 places: %.3f s%n", took);
        assertEquals(1_500, report.places().confirmed());
        assertEquals(EventReportService.NAMED + 1, report.organisations().size());
        assertEquals(300, report.edition().organisations());
        assertTrue(took < 1, "it took " + took);
    }
}
