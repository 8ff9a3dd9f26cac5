package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two hundred people at once for fifty places, two an organisation: rules.md §1 on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class BookingRushIT {

    private static final int PEOPLE = 200;
    private static final int PLACES = 50;
    private static final int SHARE = 2;

    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationDeskService desk;

    @Inject
    private BookingScene scene;

    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void stop() throws InterruptedException {
        SwitchableLock.OFF.set(false);
        threads.shutdownNow();
        assertTrue(threads.awaitTermination(30, TimeUnit.SECONDS));
    }

    private record Wish(Person person, Long organisationId) {}

    /** Forty organisations with five people each. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < PEOPLE / 5; i++) {
            Organisation organisation = scene.organisation("Rush " + i);
            for (Person person : scene.people(organisation, 5)) {
                wishes.add(new Wish(person, organisation.getId()));
            }
        }
        return wishes;
    }

    /** All at the same moment; returns how many failed with something else than a refusal. */
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
            } catch (java.util.concurrent.ExecutionException e) {
                if (!(e.getCause() instanceof Refusal)) {
                    failures++;
                }
            }
        }
        return failures;
    }

    private void book(Long event, Wish wish) {
        As.person(
                wish.person(),
                () -> registrations.register(new RegisterCommand(
                        event,
                        wish.organisationId(),
                        List.of(wish.person().getId()),
                        List.of(),
                        UUID.randomUUID().toString())));
    }

    @Test
    void neverGivesMorePlacesThanThereAre() throws Exception {
        Long event = scene.event(PLACES, SHARE, false, WaitingPolicy.FIRST_COME);
        List<Runnable> work = new ArrayList<>();
        wishes().forEach(wish -> work.add(() -> book(event, wish)));

        assertEquals(0, rush(work), "nobody sees anything but a place, a wait or a clear refusal");

        assertEquals(PLACES, scene.count(event, RegistrationStatus.CONFIRMED), "no overselling, no underselling");
        assertEquals(PEOPLE - PLACES, scene.count(event, RegistrationStatus.WAITLISTED));
        assertTrue(scene.largestShare(event) <= SHARE);
        assertRight(event);
    }

    @Test
    void keepsTheRulesWhilePeopleBookAndCancelAtOnce() throws Exception {
        Long event = scene.event(PLACES, SHARE, false, WaitingPolicy.FIRST_COME);
        List<Wish> wishes = wishes();
        List<Runnable> first = new ArrayList<>();
        wishes.subList(0, 100).forEach(wish -> first.add(() -> book(event, wish)));
        assertEquals(0, rush(first));
        List<Runnable> second = new ArrayList<>();
        Random random = new Random(7);
        wishes.subList(100, 200).forEach(wish -> second.add(() -> book(event, wish)));
        for (Wish wish : wishes.subList(0, 100)) {
            if (random.nextBoolean()) {
                Registration registration = scene.active(event, wish.person());
                second.add(() -> As.person(wish.person(), () -> registrations.cancel(registration.getId())));
            }
        }
        assertEquals(0, rush(second));

        assertEquals(PLACES, scene.count(event, RegistrationStatus.CONFIRMED), "the waiting list has filled every gap");
        assertTrue(scene.largestShare(event) <= SHARE);
        assertRight(event);
    }

    @Test
    void makesOneRegistrationOutOfTheSameRequestSentManyTimes() throws Exception {
        Long event = scene.event(PLACES, SHARE, false, WaitingPolicy.FIRST_COME);
        Organisation organisation = scene.organisation("Doppio clic");
        Person person = scene.people(organisation, 1).get(0);
        String key = UUID.randomUUID().toString();
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            work.add(() -> {
                List<PlaceOutcome> outcomes = As.person(
                        person,
                        () -> registrations.register(new RegisterCommand(
                                event, organisation.getId(), List.of(person.getId()), List.of(), key)));
                assertEquals(RegistrationStatus.CONFIRMED, outcomes.get(0).status());
                assertEquals(false, outcomes.get(0).already());
            });
        }
        assertEquals(0, rush(work), "each one gets the same answer");
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
        assertRight(event);
    }

    /** The control: with the lock off, the same rush must break the rules, or the test above proves nothing. */
    @Test
    void breaksTheRulesWhenTheLockIsOff() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            Long event = scene.event(PLACES, SHARE, false, WaitingPolicy.FIRST_COME);
            List<Wish> wishes = wishes();
            List<Runnable> work = new ArrayList<>();
            wishes.forEach(wish -> work.add(() -> book(event, wish)));
            SwitchableLock.OFF.set(true);
            rush(work);
            SwitchableLock.OFF.set(false);
            if (scene.count(event, RegistrationStatus.CONFIRMED) > PLACES || scene.largestShare(event) > SHARE) {
                return;
            }
        }
        throw new AssertionError("the rush without the lock kept the rules five times: it tests nothing");
    }

    private void assertRight(Long event) {
        PlacesCheck check = As.staff(() -> desk.check(event));
        assertTrue(check.right(), check.toString());
        EventPlaces places = scene.places(event);
        assertEquals(scene.count(event, RegistrationStatus.CONFIRMED), places.getConfirmed());
        assertEquals(scene.count(event, RegistrationStatus.WAITLISTED), places.getWaiting());
    }
}
