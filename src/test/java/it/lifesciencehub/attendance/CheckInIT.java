package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.attendance.AttendanceFilter.Show;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.registrations.DayScene;
import it.lifesciencehub.registrations.PlacesCheck;
import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Doors on the real server and database: double scans, several doors at once, walk-ins, the closing. */
@ExtendWith(ArquillianExtension.class)
class CheckInIT {

    private static final int PEOPLE = 250;
    private static final int DOORS = 5;

    @EJB
    private DoorService doors;

    @EJB
    private DoorDeskService desk;

    @EJB
    private AttendanceDeskService attendance;

    @EJB
    private RegistrationDeskService registrations;

    @EJB
    private TicketService tickets;

    @Inject
    private PlaceCodes codes;

    @Inject
    private DayScene scene;

    private String door(Long event, String name, boolean admits) {
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        return As.staff(() -> desk.open(event, new NewDoor(name, today, today, admits)));
    }

    private ScanAnswer scan(String door, ScanCommand command) {
        return As.nobody(() -> doors.scan(door, List.of(command))).get(0);
    }

    private static ScanCommand code(String code) {
        return new ScanCommand(UUID.randomUUID().toString(), code, null, false, null);
    }

    private static ScanCommand chosen(Long registration) {
        return new ScanCommand(UUID.randomUUID().toString(), null, registration, false, null);
    }

    private AttendanceFigures figures(Long event) {
        return As.staff(() -> attendance.figures(event));
    }

    @Test
    void letEverybodyInOnceWhoeverScansHowOftenAndWhere() throws Exception {
        Long event = scene.event(null);
        List<Long> places = scene.confirmed(event, PEOPLE);
        List<String> links = new ArrayList<>();
        for (int i = 0; i < DOORS; i++) {
            links.add(door(event, "Porta " + (char) ('A' + i), false));
        }
        Random random = new Random(11);
        List<Runnable> work = new ArrayList<>();
        List<ScanOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        for (Long place : places) {
            String code = codes.of(place);
            // Twice at one door by the same name, as a telephone that had no answer; and once more at another door.
            ScanCommand first = code(code);
            String door = links.get(random.nextInt(DOORS));
            String other = links.get(random.nextInt(DOORS));
            work.add(() -> outcomes.add(scan(door, first).outcome()));
            work.add(() -> outcomes.add(scan(door, first).outcome()));
            work.add(() -> outcomes.add(scan(other, code(code)).outcome()));
        }
        Collections.shuffle(work, random);
        long begun = System.nanoTime();
        assertEquals(0, rush(work), "nobody sees an error");
        System.out.printf(
                "Check-in of %d people, %d scans at %d doors at once: %.1f s%n",
                PEOPLE, work.size(), DOORS, (System.nanoTime() - begun) / 1e9);

        assertEquals(PEOPLE, figures(event).inside());
        assertEquals(PEOPLE, figures(event).expected());
        assertEquals(
                PEOPLE,
                As.staff(() -> desk.doors(event)).stream()
                        .mapToLong(DoorRow::inside)
                        .sum());
        long let = outcomes.stream().filter(one -> one == ScanOutcome.ENTERED).count();
        assertTrue(let >= PEOPLE && let <= 2 * PEOPLE, "the same scan is answered alike: " + let);
        assertTrue(outcomes.stream().allMatch(one -> one == ScanOutcome.ENTERED || one == ScanOutcome.ALREADY));
    }

    private static int rush(List<Runnable> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(60);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> all = new ArrayList<>();
            for (Runnable one : work) {
                all.add(threads.submit(() -> {
                    start.await();
                    one.run();
                    return null;
                }));
            }
            start.countDown();
            int failures = 0;
            for (Future<?> one : all) {
                try {
                    one.get(120, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException e) {
                    e.printStackTrace();
                    failures++;
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellTheSecondDoorWhenAndWhereSomebodyCameIn() {
        Long event = scene.event(null);
        Long place = scene.confirmed(event, 1).get(0);
        String a = door(event, "Porta A", false);
        String b = door(event, "Porta B", false);
        Instant earlier = Instant.now().minus(10, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MILLIS);
        ScanAnswer first =
                scan(a, new ScanCommand(UUID.randomUUID().toString(), codes.of(place), null, false, earlier));
        assertEquals(ScanOutcome.ENTERED, first.outcome());
        ScanAnswer second = scan(b, code(codes.of(place)));
        assertEquals(ScanOutcome.ALREADY, second.outcome());
        assertEquals("Porta A", second.door());
        assertEquals(first.at(), second.at());

        ScanCommand wrong = new ScanCommand(UUID.randomUUID().toString(), null, place, true, null);
        assertEquals(ScanOutcome.NOTHING_TO_UNDO, scan(b, wrong).outcome());
        ScanCommand undo = new ScanCommand(UUID.randomUUID().toString(), null, place, true, null);
        assertEquals(ScanOutcome.UNDONE, scan(a, undo).outcome());
        assertEquals(0, figures(event).inside());
        assertEquals(ScanOutcome.ENTERED, scan(b, chosen(place)).outcome());
        assertNotNull(
                As.person(scene.personOf(place), () -> tickets.ticket(place)).arrivedAt());
    }

    @Test
    void turnAwayCodesThatAreNone() {
        Long event = scene.event(null);
        Long other = scene.event(null);
        List<Long> places = scene.confirmed(event, 2);
        String link = door(event, "Porta A", false);
        String foreign = codes.of(scene.confirmed(other, 1).get(0));
        scene.cancel(places.get(1));
        assertEquals(ScanOutcome.OTHER_EVENT, scan(link, code(foreign)).outcome());
        assertEquals(
                ScanOutcome.NOT_CONFIRMED,
                scan(link, code(codes.of(places.get(1)))).outcome());
        assertEquals(
                ScanOutcome.UNKNOWN, scan(link, code("https://example.org")).outcome());
        String forged = codes.of(places.get(0)).substring(0, 44) + "AA";
        assertEquals(ScanOutcome.UNKNOWN, scan(link, code(forged)).outcome());
        DoorNews list = As.nobody(() -> doors.people(link));
        assertEquals(1, list.guests().size());
        assertEquals(
                PlaceCodes.hash(codes.of(places.get(0))), list.guests().get(0).hash());
    }

    @Test
    void openForTheirDayAloneUntilTheyAreWithdrawn() {
        Long event = scene.event(null);
        String link = door(event, "Porta A", false);
        assertNotNull(As.nobody(() -> doors.look(link)));
        Long id = As.staff(() -> desk.doors(event)).get(0).id();
        As.staff(() -> desk.revoke(id));
        assertReason(AttendanceReason.DOOR_CLOSED, () -> As.nobody(() -> doors.look(link)));
        assertReason(AttendanceReason.DOOR_CLOSED, () -> As.nobody(() -> doors.people(link)));
        assertReason(AttendanceReason.DOOR_CLOSED, () -> As.nobody(() -> doors.people("no such link")));
        LocalDate late = LocalDate.now(RomeTime.ZONE).plusDays(9);
        assertReason(
                AttendanceReason.DOOR_DAYS,
                () -> As.staff(() -> desk.open(event, new NewDoor("Porta B", late, late, false))));
    }

    @Test
    void giveWalkInsAPlaceByTheRulesAndBeyondThemOnlyOnPurpose() {
        Long event = scene.event(3);
        scene.confirmed(event, 2);
        String helper = door(event, "Porta A", false);
        String chief = door(event, "Direzione", true);
        WalkIn ada = walkIn("Ada", false);
        ScanAnswer in = As.nobody(() -> doors.walkIn(helper, ada));
        assertEquals(ScanOutcome.ENTERED, in.outcome());
        assertEquals("Bottega di prova", in.organisation());
        assertEquals(
                ScanOutcome.ENTERED, As.nobody(() -> doors.walkIn(helper, ada)).outcome(), "sent twice, once in");
        assertEquals(3, scene.places(event).getConfirmed());
        assertEquals(1, figures(event).walkIns());

        WalkIn bice = walkIn("Bice", false);
        assertReason(AttendanceReason.EVENT_FULL, () -> As.nobody(() -> doors.walkIn(helper, bice)));
        assertReason(AttendanceReason.MAY_NOT_ADMIT, () -> As.nobody(() -> doors.walkIn(helper, walkIn("Bice", true))));
        assertEquals(3, scene.places(event).getConfirmed());
        assertEquals(0, scene.places(event).getWaiting(), "a refusal leaves nobody on the waiting list");

        assertEquals(
                ScanOutcome.ENTERED,
                As.nobody(() -> doors.walkIn(chief, walkIn("Bice", true))).outcome());
        EventPlaces places = scene.places(event);
        assertEquals(3, places.getCapacityTotal());
        assertEquals(4, places.getConfirmed());
        assertEquals(1, places.getOverbooked());
        PlacesCheck check = As.staff(() -> registrations.check(event));
        assertTrue(check.right(), check.toString());
    }

    private static WalkIn walkIn(String given, boolean admit) {
        return new WalkIn(
                UUID.randomUUID().toString(),
                given,
                "Prova",
                UUID.randomUUID() + "@example.org",
                "Bottega di prova",
                admit);
    }

    @Test
    void writeDownWhoDidNotComeWhenTheEventIsOver() {
        Long event = scene.event(null);
        List<Long> places = scene.confirmed(event, 6);
        String link = door(event, "Porta A", false);
        scan(link, chosen(places.get(0)));
        scan(link, chosen(places.get(1)));
        As.staff(() -> attendance.undo(places.get(1)));
        assertReason(AttendanceReason.NOT_OVER, () -> As.staff(() -> attendance.close(event)));
        scene.end(event);
        assertEquals(5, As.staff(() -> attendance.close(event)));
        assertEquals(0, As.staff(() -> attendance.close(event)), "twice changes nothing");
        assertEquals(5, figures(event).noShow());
        As.staff(() -> attendance.checkIn(places.get(3)));
        assertEquals(2, figures(event).inside());
        assertEquals(4, figures(event).noShow());
        assertEquals(
                4,
                As.staff(() -> attendance.list(event, new AttendanceFilter(null, Show.NO_SHOW), new PageRequest(1, 25)))
                        .total());
        assertEquals(
                1,
                As.staff(() -> attendance.list(event, new AttendanceFilter("cognome3", null), new PageRequest(1, 25)))
                        .total());
        List<OrganisationAttendance> organisations = As.staff(() -> attendance.organisations(event));
        assertEquals(
                List.of(2L, 0L),
                organisations.stream().map(OrganisationAttendance::attended).toList());
        assertNull(As.person(scene.personOf(places.get(0)), () -> tickets.ticket(places.get(0)))
                .code());
    }

    private static void assertReason(AttendanceReason reason, org.junit.jupiter.api.function.Executable work) {
        assertEquals(reason, assertThrows(Refusal.class, work).reason());
    }
}
