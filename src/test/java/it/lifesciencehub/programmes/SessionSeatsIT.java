package it.lifesciencehub.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.editions.CopyCommand;
import it.lifesciencehub.editions.CopyService;
import it.lifesciencehub.editions.TemplateService;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventProgrammeService;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRoomService;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.RoomRow;
import it.lifesciencehub.events.SessionDraft;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.CapacityTable;
import it.lifesciencehub.registrations.CapacityTableService;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.SwitchableLock;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seats of sessions on the real server and database: many at once, and one after the other. */
@ExtendWith(ArquillianExtension.class)
class SessionSeatsIT {

    private static final int PEOPLE = 60;
    private static final int SEATS = 15;

    @EJB
    private EventProgrammeService programme;

    @EJB
    private EventPageService pages;

    @EJB
    private ProgrammeService programmes;

    @EJB
    private ChoiceService choices;

    @EJB
    private SessionSeatService desk;

    @EJB
    private CapacityTableService tables;

    @EJB
    private RegistrationService registrations;

    @EJB
    private EventRoomService rooms;

    @EJB
    private CopyService copies;

    @EJB
    private TemplateService templates;

    @Inject
    private BookingScene scene;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void stop() throws InterruptedException {
        SwitchableLock.OFF.set(false);
        threads.shutdownNow();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }

    @Test
    void neverGivesMoreSeatsThanThereAreAndLeavesNoneEmpty() throws Exception {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        Long session = session(event, SEATS);
        List<Person> people = guests(event, PEOPLE);
        List<Runnable> work = new ArrayList<>();
        people.forEach(person -> work.add(() -> choose(event, person, 1)));
        assertEquals(0, rush(work), "nobody sees anything but a seat or a turn");
        assertEquals(SEATS, board(session).seated().size());
        assertEquals(PEOPLE - SEATS, board(session).waiting().size());

        List<Runnable> leaving = new ArrayList<>();
        for (Person person : people.subList(0, 30)) {
            leaving.add(
                    person.getId() % 2 == 0
                            ? () -> choose(event, person)
                            : () -> As.person(
                                    person,
                                    () -> registrations.cancel(
                                            scene.active(event, person).getId())));
        }
        assertEquals(0, rush(leaving));
        SeatBoard after = board(session);
        assertEquals(SEATS, after.seated().size(), "the line has filled every gap");
        assertEquals(30 - SEATS, after.waiting().size());
        assertTrue(after.seated().stream().allMatch(SeatBoard.Holder::placed), "a seat goes with a place");
    }

    /** The control: with the lock off, the same rush must give too many, or the test above proves nothing. */
    @Test
    void givesTooManyWhenTheLockIsOff() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
            Long session = session(event, SEATS);
            List<Runnable> work = new ArrayList<>();
            guests(event, PEOPLE).forEach(person -> work.add(() -> choose(event, person, 1)));
            SwitchableLock.OFF.set(true);
            rush(work);
            SwitchableLock.OFF.set(false);
            if (board(session).seated().size() > SEATS) {
                return;
            }
        }
        throw new AssertionError("the rush without the lock kept the number five times: it tests nothing");
    }

    @Test
    void givesAFreeSeatToTheNextOneAndTellsThem() {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        Long session = session(event, 1);
        List<Person> people = guests(event, 3);
        Person stranger = scene.people(scene.organisation("Senza posto"), 1).get(0);
        choose(event, stranger, 1);
        people.forEach(person -> choose(event, person, 1));
        assertTrue(look(event, people.get(0)).seated());
        assertEquals(2, look(event, people.get(2)).position());
        assertTrue(look(event, people.get(2)).full());
        assertTrue(look(event, stranger).marked(), "no seat and no turn without a registration");
        assertEquals(
                3,
                As.staff(() -> tables.table(event)).sessions().get(0).taken()
                        + As.staff(() -> tables.table(event)).sessions().get(0).waiting());

        As.person(
                people.get(0),
                () -> registrations.cancel(scene.active(event, people.get(0)).getId()));
        assertTrue(look(event, people.get(1)).seated(), "losing the place frees the seat");
        assertEquals(1, look(event, people.get(2)).position());
        assertTrue(look(event, people.get(0)).marked());
        assertEquals(1, Collections.frequency(scene.mails(event), "programme.seat"));

        register(event, people.get(0));
        assertEquals(2, look(event, people.get(0)).position(), "back again, at the end of the line");
        assertNull(As.nobody(() -> programmes.show(slug(event))).seats().get(1).mine());
        assertTrue(board(session).steps().stream().anyMatch(step -> step.reason() == SeatReason.PLACE_LOST));
    }

    @Test
    void throwsNobodyOutWhereStaffLowerTheNumber() {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        Long session = session(event, null);
        List<Person> people = guests(event, 5);
        people.forEach(person -> choose(event, person, 1));
        assertEquals(0, As.staff(() -> tables.table(event)).sessions().size());

        limit(session, 6, false);
        assertEquals(5, board(session).seated().size(), "who had chosen it before has a seat");
        assertEquals(
                EventReason.SEATS_BELOW_TAKEN,
                assertThrows(Refusal.class, () -> limit(session, 3, false)).reason());
        limit(session, 3, true);
        CapacityTable.Session row =
                As.staff(() -> tables.table(event)).sessions().get(0);
        assertEquals(List.of(3, 5, 0, 2), List.of(row.seats(), row.taken(), row.left(), row.beyond()));

        choose(event, people.get(0));
        choose(event, people.get(0), 1);
        assertTrue(look(event, people.get(0)).queued(), "over by one still: nothing is given");
        limit(session, 5, false);
        assertTrue(look(event, people.get(0)).seated());

        limit(session, 5, false);
        choose(event, people.get(1));
        Person late = guests(event, 1).get(0);
        choose(event, late, 1);
        choose(event, people.get(1), 1);
        limit(session, null, false);
        assertEquals(1, Collections.frequency(scene.mails(event), "programme.noLimit"));
        assertEquals(
                0, board(session).seated().size() + board(session).waiting().size());

        limit(session, 9, false);
        As.staff(() -> programme.remove(session, version(session)));
        assertEquals(6, Collections.frequency(scene.mails(event), "programme.removed"));
        assertFalse(As.staff(() -> pages.open(event)).sessions().stream()
                .anyMatch(one -> one.getId().equals(session)));
    }

    @Test
    void pointsOutWhatDoesNotFitAndKeepsSeatsAndRoomsInCopiesAndTemplates() {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        Long session = session(event, null);
        List<Person> people = guests(event, 3);
        people.forEach(person -> choose(event, person, 1));
        assertEquals(List.of(new RoomRow("Aula 1", null, 1)), As.staff(() -> rooms.rooms(event)));
        assertEquals(
                EventReason.NUMBER_NOT_VALID,
                assertThrows(Refusal.class, () -> hold(event, 0))
                        .problems()
                        .get(0)
                        .reason());
        hold(event, 2);
        assertEquals(
                List.of(RoomWarning.Kind.CHOSEN),
                As.staff(() -> desk.warnings(event)).stream()
                        .map(RoomWarning::kind)
                        .toList());
        limit(session, 4, false);
        RoomWarning warning = As.staff(() -> desk.warnings(event)).get(0);
        assertEquals(List.of(4, 2), List.of(warning.people(), warning.holds()));
        choose(event, scene.people(scene.organisation("Posti"), 1).get(0), 1);
        Person seated = people.get(0);
        assertEquals(
                List.of(look(event, seated)),
                List.copyOf(As.person(seated, () -> choices.seats()).values()),
                "one's own programme says the same as the event's");

        Event old = As.staff(() -> pages.open(event)).event();
        LocalisedText title = new LocalisedText("Seconda edizione", "Second edition");
        Long copy = As.staff(
                () -> copies.copy(event, new CopyCommand(title, old.getStartsAt(), false, false, true, false, false)));
        assertEquals(4, As.staff(() -> pages.open(copy)).sessions().get(0).getSeats());
        assertEquals(List.of(new RoomRow("Aula 1", 2, 1)), As.staff(() -> rooms.rooms(copy)));
        Long template = As.staff(() -> templates.keep(event, title));
        Long begun = As.staff(() -> templates.use(template, title, null, old.getStartsAt()));
        assertEquals(4, As.staff(() -> pages.open(begun)).sessions().get(0).getSeats());
        As.staff(() -> templates.remove(template, templates.find(template).version()));
    }

    private void hold(Long event, Integer people) {
        As.staff(() -> rooms.hold(event, List.of(new RoomRow("AULA 1", people, 1))));
    }

    private int rush(List<Runnable> work) throws Exception {
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
            } catch (ExecutionException e) {
                failures++;
            }
        }
        return failures;
    }

    private List<Person> guests(Long event, int number) {
        Organisation organisation = scene.organisation("Posti");
        List<Person> people = scene.people(organisation, number);
        people.forEach(person -> register(event, person));
        return people;
    }

    private void register(Long event, Person person) {
        As.person(
                person,
                () -> registrations.register(new RegisterCommand(
                        event,
                        null,
                        List.of(person.getId()),
                        List.of(),
                        UUID.randomUUID().toString())));
    }

    private void choose(Long event, Person person, Integer... numbers) {
        As.person(person, () -> choices.choose(event, Set.of(numbers)));
    }

    private SeatLook look(Long event, Person person) {
        return As.person(person, () -> programmes.show(slug(event))).seats().get(1);
    }

    private String slug(Long event) {
        return As.staff(() -> pages.open(event)).event().getSlug();
    }

    private SeatBoard board(Long session) {
        return As.staff(() -> desk.board(session));
    }

    private Long session(Long id, Integer seats) {
        Event event = As.staff(() -> pages.open(id)).event();
        LocalisedText title = new LocalisedText("Laboratorio", "Workshop");
        SessionDraft draft =
                new SessionDraft(title, event.getStartsAt(), event.getEndsAt(), "Aula 1", List.of()).seating(seats);
        return As.staff(() -> programme.add(id, draft));
    }

    private long version(Long session) {
        return As.staff(() -> programme.session(session)).getVersion();
    }

    private void limit(Long id, Integer seats, boolean onPurpose) {
        EventSession session = As.staff(() -> programme.session(id));
        SessionDraft draft = new SessionDraft(
                        session.getTitle(), session.getStartsAt(), session.getEndsAt(), session.getRoom(), List.of())
                .seating(seats);
        As.staff(() -> programme.change(id, session.getVersion(), draft, onPurpose));
    }
}
