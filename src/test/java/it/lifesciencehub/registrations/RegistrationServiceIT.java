package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.attendance.PlaceCodes;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventRules;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailCodeReader;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.organisations.ColleagueCommand;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Booking, giving back, handing over and approving against the real server and database, with everybody's rights. */
@ExtendWith(ArquillianExtension.class)
class RegistrationServiceIT {

    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationDeskService desk;

    @EJB
    private BookingDeskService bookings;

    @EJB
    private PlaceService places;

    @EJB
    private EventService events;

    @Inject
    private BookingScene scene;

    @Inject
    private PlaceCodes codes;

    private Organisation ours;
    private Organisation theirs;
    private List<Person> us;
    private List<Person> them;

    @BeforeEach
    void people() {
        ours = scene.organisation("Nostra");
        theirs = scene.organisation("Loro");
        us = scene.people(ours, 4);
        them = scene.people(theirs, 4);
    }

    private List<PlaceOutcome> book(Person by, Long event, Organisation organisation, Person... people) {
        return As.person(
                by,
                () -> registrations.register(new RegisterCommand(
                        event,
                        organisation.getId(),
                        java.util.Arrays.stream(people).map(Person::getId).toList(),
                        List.of(),
                        UUID.randomUUID().toString())));
    }

    private static RefusalReason refusalOf(Executable work) {
        return assertThrows(Refusal.class, work).reason();
    }

    private void assertRight(Long event) {
        PlacesCheck check = As.staff(() -> desk.check(event));
        assertTrue(check.right(), check.toString());
    }

    @Test
    void theMailOfAConfirmedPlaceCarriesTheCodeOfItsDoor() throws Exception {
        Long event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
        List<Person> people = scene.people(scene.organisation("Codice"), 2);
        for (Person person : people) {
            As.person(
                    person,
                    () -> registrations.register(new RegisterCommand(
                            event,
                            null,
                            List.of(person.getId()),
                            List.of(),
                            UUID.randomUUID().toString())));
        }
        Long place = scene.active(event, people.get(0)).getId();
        MailMessage mail = scene.firstMail(place);
        assertEquals(Optional.of(place), codes.read(MailCodeReader.read(mail)));
        assertTrue(mail.getTextBody().contains("QR: è in questa mail"), mail.getTextBody());
        assertTrue(mail.getTextBody().contains("/my/places/" + place));
        MailMessage waiting = scene.firstMail(scene.active(event, people.get(1)).getId());
        assertFalse(waiting.getHtmlBody().contains("cid:"), "who waits has no code");
    }

    @Test
    void aDelegateBooksColleaguesInOneGoAndTheShareHolds() {
        Long event = scene.event(10, 2, false, WaitingPolicy.FIRST_COME);
        List<PlaceOutcome> outcomes = book(us.get(0), event, ours, us.get(0), us.get(1), us.get(2));
        assertEquals(
                List.of(RegistrationStatus.CONFIRMED, RegistrationStatus.CONFIRMED, RegistrationStatus.WAITLISTED),
                outcomes.stream().map(PlaceOutcome::status).toList());
        assertEquals(
                List.of("registration.waiting"), scene.mails(outcomes.get(2).registrationId()));
        assertRight(event);
    }

    @Test
    void theNextOneMovesUpAtOnceAndWhoeverIsPassedOverSeesWhy() {
        Long event = scene.event(2, 1, false, WaitingPolicy.FIRST_COME);
        Long first = book(us.get(0), event, ours, us.get(0)).get(0).registrationId();
        Long other = book(them.get(0), event, theirs, them.get(0)).get(0).registrationId();
        Long passedOver = book(us.get(0), event, ours, us.get(1)).get(0).registrationId();
        Long next = book(them.get(0), event, theirs, them.get(1)).get(0).registrationId();
        As.person(them.get(0), () -> registrations.cancel(other));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(next).getStatus());
        assertEquals(
                RegistrationStatus.WAITLISTED, scene.registration(passedOver).getStatus());
        assertEquals(
                ChangeReason.SKIPPED_ORGANISATION_FULL,
                scene.changes(passedOver).get(1).getReason());
        assertEquals(ChangeReason.MOVED_UP, scene.changes(next).get(1).getReason());
        assertEquals(List.of("registration.waiting", "registration.movedUp"), scene.mails(next));
        assertEquals(List.of("registration.confirmed", "registration.cancelled"), scene.mails(other));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(first).getStatus());
        assertRight(event);
    }

    @Test
    void cancelAndBookAgainLeavesNoGhost() {
        Long event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
        Long mine = book(us.get(0), event, ours, us.get(0)).get(0).registrationId();
        As.person(us.get(0), () -> registrations.cancel(mine));
        As.person(us.get(0), () -> registrations.cancel(mine));
        assertEquals(
                RegistrationStatus.CONFIRMED,
                book(us.get(0), event, ours, us.get(0)).get(0).status());
        assertEquals(0, scene.count(event, RegistrationStatus.WAITLISTED));
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
        assertRight(event);
    }

    @Test
    void aPlaceIsHandedToAColleagueAndNobodyElse() {
        Long event = scene.event(1, 1, false, WaitingPolicy.FIRST_COME);
        Long mine = book(us.get(0), event, ours, us.get(1)).get(0).registrationId();
        assertEquals(
                RegistrationReason.NOT_A_COLLEAGUE,
                refusalOf(() -> As.person(
                        us.get(0),
                        () -> registrations.handOver(mine, them.get(1).getId(), null))));
        Long next = As.person(
                us.get(0), () -> registrations.handOver(mine, us.get(2).getId(), null));
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(mine).getStatus());
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(next).getStatus());
        assertEquals(List.of("registration.confirmed", "registration.replaced"), scene.mails(mine));
        assertEquals(List.of("registration.tookOver"), scene.mails(next));
        assertRight(event);
    }

    @Test
    void requestsHoldNoPlaceUntilStaffApprove() {
        Long event = scene.event(1, null, true, WaitingPolicy.FIRST_COME);
        Long first = book(us.get(0), event, ours, us.get(0)).get(0).registrationId();
        Long second = book(them.get(0), event, theirs, them.get(0)).get(0).registrationId();
        Long third = book(them.get(0), event, theirs, them.get(1)).get(0).registrationId();
        assertEquals(3, scene.count(event, RegistrationStatus.REQUESTED));
        assertEquals(CommonReason.FORBIDDEN, refusalOf(() -> As.person(us.get(0), () -> registrations.approve(first))));
        As.staff(() -> registrations.approve(second));
        As.staff(() -> registrations.approve(first));
        As.staff(() -> registrations.decline(third, "Posti esauriti"));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(second).getStatus());
        assertEquals(RegistrationStatus.WAITLISTED, scene.registration(first).getStatus());
        assertEquals(RegistrationStatus.DECLINED, scene.registration(third).getStatus());
        assertEquals(RegistrationReason.NOT_REQUESTED, refusalOf(() -> As.staff(() -> registrations.approve(second))));
        assertRight(event);
    }

    @Test
    void morePlacesGoToThoseWhoWaitAndFewerTakeNobodysAway() {
        Long event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
        book(us.get(0), event, ours, us.get(0), us.get(1), us.get(2));
        change(event, 2, false);
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED));
        assertThrows(Refusal.class, () -> change(event, 1, false));
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED));
        change(event, 1, true);
        EventPlaces after = scene.places(event);
        assertEquals(2, after.getConfirmed());
        assertEquals(1, after.getOverbooked());
        assertRight(event);
        Long mine = scene.active(event, us.get(0)).getId();
        As.person(us.get(0), () -> registrations.cancel(mine));
        assertEquals(0, scene.places(event).getOverbooked());
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
        assertRight(event);
    }

    private void change(Long event, int total, boolean onPurpose) {
        As.staff(() -> events.changeRules(
                event,
                desk.event(event).getVersion(),
                new EventRules(null, null, false, total, null, false, WaitingPolicy.FIRST_COME, onPurpose)));
    }

    @Test
    void aCancelledEventEndsEveryRegistrationAndTellsEverybody() {
        Long event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
        Long confirmed = book(us.get(0), event, ours, us.get(0)).get(0).registrationId();
        Long waiting = book(us.get(0), event, ours, us.get(1)).get(0).registrationId();
        As.staff(() -> events.cancel(event, desk.event(event).getVersion(), new LocalisedText("Sciopero", "Strike")));
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(confirmed).getStatus());
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(waiting).getStatus());
        assertEquals(List.of("registration.confirmed", "registration.eventCancelled"), scene.mails(confirmed));
        assertRight(event);
    }

    @Test
    void nothingIsWrittenWhenOneOfThePeopleCannotBe() {
        Long event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        ColleagueCommand wrong = new ColleagueCommand("Ugo", "Neri", "not an address", null, null, Language.IT);
        assertThrows(
                Refusal.class,
                () -> As.person(
                        us.get(0),
                        () -> registrations.register(new RegisterCommand(
                                event,
                                ours.getId(),
                                List.of(us.get(1).getId()),
                                List.of(wrong),
                                UUID.randomUUID().toString()))));
        assertNull(scene.active(event, us.get(1)));
        assertEquals(0, scene.places(event).getConfirmed());
    }

    @Test
    void aDelegateSeesAndChangesNothingOfAnotherCompany() {
        Long event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        Person stranger = them.get(0);
        Long ofOurs = book(us.get(0), event, ours, us.get(1)).get(0).registrationId();
        List<Executable> tries = List.of(
                () -> As.person(stranger, () -> places.registration(ofOurs)),
                () -> As.person(stranger, () -> places.ofCompany(ours.getId())),
                () -> As.person(stranger, () -> bookings.company(event, ours.getId())),
                () -> As.person(stranger, () -> registrations.cancel(ofOurs)),
                () -> As.person(
                        stranger, () -> registrations.handOver(ofOurs, us.get(2).getId(), null)),
                () -> book(stranger, event, ours, us.get(2)),
                () -> book(us.get(2), event, ours, us.get(3)));
        for (Executable attempt : tries) {
            assertEquals(CommonReason.NOT_FOUND, refusalOf(attempt));
        }
        assertEquals(RegistrationReason.NOT_A_COLLEAGUE, refusalOf(() -> book(us.get(0), event, ours, them.get(1))));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(ofOurs).getStatus());
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
    }

    @Test
    void onlyStaffReachTheDeskAndThePublicReachesNothing() {
        Long event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        RegistrationFilter all = new RegistrationFilter(null, null);
        assertEquals(
                CommonReason.FORBIDDEN,
                refusalOf(() -> As.person(us.get(0), () -> desk.list(event, all, PageRequest.of(1)))));
        assertEquals(CommonReason.FORBIDDEN, refusalOf(() -> As.person(us.get(0), () -> desk.check(event))));
        assertEquals(
                CommonReason.NOT_SIGNED_IN, refusalOf(() -> Caller.call(Identity.PUBLIC, () -> places.myComing())));
    }

    @Test
    void aLongRandomSequenceKeepsEveryRule() {
        Random random = new Random(20_270_301);
        for (WaitingPolicy policy : WaitingPolicy.values()) {
            Long event = scene.event(3, 2, false, policy);
            List<Person> everybody = new ArrayList<>(us);
            everybody.addAll(them);
            for (int step = 0; step < 60; step++) {
                Person person = everybody.get(random.nextInt(everybody.size()));
                Organisation organisation = us.contains(person) ? ours : theirs;
                Registration standing = scene.active(event, person);
                if (standing == null) {
                    book(person, event, organisation, person);
                } else if (random.nextInt(3) > 0) {
                    As.person(person, () -> registrations.cancel(standing.getId()));
                }
                assertTrue(scene.count(event, RegistrationStatus.CONFIRMED) <= 3);
                assertTrue(scene.largestShare(event) <= 2);
            }
            assertRight(event);
        }
    }
}
