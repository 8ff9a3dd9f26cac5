package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPageService;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders of places on the real server and database: by two nodes at once, in batches, once for each day of the event. */
@ExtendWith(ArquillianExtension.class)
class PlaceReminderIT {

    private static final String KIND = "registration.reminder";
    private static final int PEOPLE = PlaceReminders.BATCH + 5;

    @EJB
    private EventService events;

    @EJB
    private EventPageService pages;

    @EJB
    private PlaceReminderService settings;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene scene;

    @Inject
    private PlaceReminders reminders;

    @Test
    void writesOneMailToEachAndAnotherWhereTheEventMovesToAnotherDay() throws Exception {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        List<Person> people = scene.people(scene.organisation("Promemoria"), PEOPLE);
        people.forEach(person -> register(event, person));
        assertEquals(0, together(event, morning(event, 3)), "three days before is too early");
        assertEquals(PEOPLE, together(event, morning(event, 2)));
        assertEquals(0, together(event, morning(event, 1)), "nobody twice");
        for (Person person : people) {
            assertEquals(1, reminded(event, person), person.getName());
        }
        assertEquals(PEOPLE, As.staff(() -> settings.view(event)).reminded());

        MailMessage mail = scene.lastMail(scene.active(event, people.get(0)).getId());
        assertTrue(mail.getTextBody().contains("via Roma 1"), mail.getTextBody());
        assertTrue(mail.getTextBody().contains(".ics"), "the calendar");
        assertTrue(mail.getTextBody().contains("/my/places/"), "where it is given back");
        assertTrue(mail.getTextBody().contains("restituisce"), "until when it is given back");

        Event before = As.staff(() -> pages.open(event)).event();
        As.staff(() -> events.reschedule(
                event,
                before.getVersion(),
                new EventTimes(
                        before.getStartsAt().plus(Duration.ofDays(7)),
                        before.getEndsAt().plus(Duration.ofDays(7)),
                        before.getPlace())));
        assertEquals(0, together(event, morning(event, 3)));
        assertEquals(PEOPLE, together(event, morning(event, 2)));
    }

    @Test
    void isAsStaffSay() throws Exception {
        Long event = scene.event(null, null, false, WaitingPolicy.FIRST_COME);
        Person person = scene.people(scene.organisation("Promemoria"), 1).get(0);
        register(event, person);
        assertEquals(2, As.staff(() -> settings.view(event)).days());
        assertEquals(
                RegistrationReason.REMINDER_DAYS,
                assertThrows(Refusal.class, () -> As.staff(() -> settings.remind(event, 31)))
                        .reason());
        assertEquals(
                CommonReason.FORBIDDEN,
                assertThrows(Refusal.class, () -> As.person(person, () -> settings.remind(event, 5)))
                        .reason());
        As.staff(() -> settings.remind(event, null));
        assertNull(As.staff(() -> settings.view(event)).from());
        assertEquals(0, together(event, morning(event, 2)));
        As.staff(() -> settings.remind(event, 5));
        assertEquals(0, together(event, morning(event, 5).minus(Duration.ofHours(2))), "not at night");
        assertEquals(1, together(event, morning(event, 5)));
        assertFalse(reminders.due().contains(event), "days before, nobody is worked on");
    }

    /** Two nodes that work on the event at the same time, until both find nothing. */
    private int together(Long event, Instant now) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> node = () -> {
                int all = 0;
                int some = PlaceReminders.BATCH;
                while (some > 0) {
                    some = As.staff(() -> Attempts.run(() -> reminders.remind(event, now)));
                    all += some;
                }
                return all;
            };
            int reminded = 0;
            for (Future<Integer> one : nodes.invokeAll(Collections.nCopies(2, node))) {
                reminded += one.get();
            }
            return reminded;
        } finally {
            nodes.shutdownNow();
        }
    }

    private Instant morning(Long event, int daysBefore) {
        Instant starts = As.staff(() -> pages.open(event)).event().getStartsAt();
        return RomeTime.of(starts)
                .toLocalDate()
                .minusDays(daysBefore)
                .atTime(LocalTime.of(9, 0))
                .atZone(RomeTime.ZONE)
                .toInstant();
    }

    private long reminded(Long event, Person person) {
        return Collections.frequency(scene.mails(scene.active(event, person).getId()), KIND);
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
}
