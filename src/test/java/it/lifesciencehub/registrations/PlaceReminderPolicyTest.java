package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The event begins at 14 on 20 April 2027 in Rome. */
class PlaceReminderPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 20);

    private final Event event = EventFixture.aPublishedEvent();

    @Test
    void isTheDayBeforesMorningAndNotAnHourEarlier() {
        assertFalse(PlaceReminderPolicy.isTime(event, 2, rome(18, 7, 59)));
        assertTrue(PlaceReminderPolicy.isTime(event, 2, rome(18, 8, 0)));
        assertFalse(PlaceReminderPolicy.isTime(event, 2, rome(17, 12, 0)));
        assertEquals(rome(18, 8, 0), PlaceReminderPolicy.from(event.getStartsAt(), 2));
    }

    @Test
    void isNeverAtNight() {
        assertTrue(PlaceReminderPolicy.isTime(event, 2, rome(18, 19, 59)));
        assertFalse(PlaceReminderPolicy.isTime(event, 2, rome(18, 20, 0)));
        assertFalse(PlaceReminderPolicy.isTime(event, 2, rome(19, 3, 0)));
    }

    @Test
    void endsWhenTheEventBegins() {
        assertTrue(PlaceReminderPolicy.isTime(event, 2, rome(20, 13, 59)));
        assertFalse(PlaceReminderPolicy.isTime(event, 2, rome(20, 14, 0)));
    }

    @Test
    void isNotWhereStaffSayNeverNorForDraftsCancelledEventsAndInvitations() {
        Instant now = rome(19, 10, 0);
        assertFalse(PlaceReminderPolicy.isTime(event, PlaceReminderPolicy.NEVER, now));
        assertFalse(PlaceReminderPolicy.isTime(EventFixture.aWholeDraft(), 2, now));
        Event invited = EventFixture.aPublishedEvent();
        invited.inviteOnly();
        assertFalse(PlaceReminderPolicy.isTime(invited, 2, now));
        event.cancel(EventFixture.text("Sciopero"), now);
        assertFalse(PlaceReminderPolicy.isTime(event, 2, now));
    }

    @Test
    void remindsOfAConfirmedPlaceOnce() {
        Instant now = rome(18, 8, 5);
        Registration place = place(RegistrationStatus.CONFIRMED, rome(1, 9, 0));
        assertTrue(PlaceReminderPolicy.isDue(place, now));
        place.reminded(DAY);
        assertFalse(PlaceReminderPolicy.isDue(place, now));
        assertFalse(PlaceReminderPolicy.isDue(place, rome(19, 8, 5)));
    }

    @Test
    void remindsAgainOfAnEventThatHasMovedToAnotherDayAlone() {
        Registration place = place(RegistrationStatus.CONFIRMED, rome(1, 9, 0));
        place.reminded(DAY);
        move(Duration.ofHours(3));
        assertFalse(PlaceReminderPolicy.isDue(place, rome(19, 9, 0)), "later on the same day");
        move(Duration.ofDays(7));
        assertTrue(PlaceReminderPolicy.isDue(place, rome(25, 9, 0)));
    }

    @Test
    void leavesOutWhoWasToldInTheLastDay() {
        Instant now = rome(19, 9, 0);
        assertFalse(PlaceReminderPolicy.isDue(place(RegistrationStatus.CONFIRMED, rome(18, 9, 1)), now));
        assertTrue(PlaceReminderPolicy.isDue(place(RegistrationStatus.CONFIRMED, rome(18, 9, 0)), now));
        Registration moved = place(RegistrationStatus.CONFIRMED, rome(1, 9, 0));
        moved.tell(rome(18, 15, 0));
        assertFalse(PlaceReminderPolicy.isDue(moved, now), "told yesterday that the event has moved");
        assertTrue(PlaceReminderPolicy.isDue(moved, rome(19, 15, 0)));
    }

    @Test
    void leavesOutWhoHasNoPlace() {
        for (RegistrationStatus status : RegistrationStatus.values()) {
            assertEquals(
                    status == RegistrationStatus.CONFIRMED,
                    PlaceReminderPolicy.isDue(place(status, rome(1, 9, 0)), rome(18, 9, 0)),
                    status.name());
        }
    }

    private Registration place(RegistrationStatus status, Instant since) {
        Person person = new Person("Anna", "Neri", Language.IT, "anna@example.org", since);
        return new Registration(event, person, null, status, person.getId(), null, since);
    }

    private void move(Duration by) {
        event.schedule(event.getStartsAt().plus(by), event.getEndsAt().plus(by), event.getPlace());
    }

    private static Instant rome(int day, int hour, int minute) {
        return LocalDateTime.of(2027, 4, day, hour, minute)
                .atZone(ZoneId.of("Europe/Rome"))
                .toInstant();
    }
}
