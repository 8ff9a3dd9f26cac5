package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.AudienceRule;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventRules;
import it.lifesciencehub.events.EventService;
import it.lifesciencehub.events.OfferRule;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Rules for audiences, offers, parties and unnamed places on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class PlacesIT {

    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationDeskService desk;

    @EJB
    private ReplayService replays;

    @EJB
    private CapacityTableService tables;

    @EJB
    private OfferService offers;

    @EJB
    private HoldService holds;

    @EJB
    private PlaceService places;

    @EJB
    private EventService events;

    @Inject
    private OfferWork offerWork;

    @Inject
    private HoldWork holdWork;

    @Inject
    private BookingScene scene;

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

    private Long book(Person person, Long event) {
        return book(person, event, false, person).get(0).registrationId();
    }

    private List<PlaceOutcome> book(Person by, Long event, boolean together, Person... people) {
        return As.person(
                by,
                () -> registrations.register(new RegisterCommand(
                        event,
                        us.contains(by) ? ours.getId() : theirs.getId(),
                        Arrays.stream(people).map(Person::getId).toList(),
                        List.of(),
                        together,
                        UUID.randomUUID().toString())));
    }

    private void change(Long event, EventRules rules) {
        As.staff(() -> events.changeRules(event, desk.event(event).getVersion(), rules));
    }

    private static EventRules rules(Integer total, Integer share, boolean onPurpose) {
        return new EventRules(null, null, false, total, share, false, WaitingPolicy.FIRST_COME, onPurpose);
    }

    private static AudienceRule audience(RuleSubject subject, Integer number, Instant opens) {
        return new AudienceRule(subject, "", number, opens, null);
    }

    private RegistrationStatus status(Long registration) {
        return scene.registration(registration).getStatus();
    }

    private static RefusalReason refusalOf(Executable work) {
        return assertThrows(Refusal.class, work).reason();
    }

    private void assertRight(Long event) {
        PlacesCheck check = As.staff(() -> desk.check(event));
        assertTrue(check.right(), check.toString());
        OrderCheck order = As.staff(() -> replays.check(event));
        assertTrue(order.right(), order.toString());
    }

    @Test
    void eachAudienceHasItsOwnPlacesAndItsOwnTime() {
        scene.makeMember(theirs);
        Long event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        EventRules plain = rules(10, null, false);
        change(event, plain.withAudiences(List.of(audience(RuleSubject.GUESTS, 1, null))));
        Long first = book(us.get(0), event);
        Long second = book(us.get(1), event);
        Long member = book(them.get(0), event);
        assertEquals(RegistrationStatus.CONFIRMED, status(first));
        assertEquals(RegistrationStatus.WAITLISTED, status(second));
        assertEquals(ChangeReason.AUDIENCE_FULL, scene.changes(second).get(0).getReason());
        assertEquals(RegistrationStatus.CONFIRMED, status(member));
        CapacityTable.Row guests = As.staff(() -> tables.table(event)).rows().get(1);
        assertEquals(1, guests.confirmed());
        assertEquals(0, guests.left());
        assertEquals(List.of(us.get(1).getName()), guests.names());
        RegistrationView view = As.person(us.get(1), () -> places.registration(second));
        assertEquals(ChangeReason.AUDIENCE_FULL, view.obstacle());
        assertRight(event);

        change(event, plain.withAudiences(List.of(audience(RuleSubject.GUESTS, 2, null))));
        assertEquals(RegistrationStatus.CONFIRMED, status(second));

        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MICROS);
        change(
                event,
                plain.withAudiences(
                        List.of(audience(RuleSubject.MEMBERS, null, tomorrow), audience(RuleSubject.GUESTS, 2, null))));
        assertEquals(RegistrationReason.AUDIENCE_NOT_OPEN_YET, refusalOf(() -> book(them.get(1), event)));
        assertEquals(RegistrationStatus.WAITLISTED, status(book(us.get(2), event)));
        assertRight(event);
    }

    @Test
    void aRuleBelowWhatIsTakenIsRefusedOrRecordedOnPurpose() {
        Long event = scene.event(10, null, false, WaitingPolicy.FIRST_COME);
        book(us.get(0), event, false, us.get(0), us.get(1), us.get(2));
        List<AudienceRule> one = List.of(audience(RuleSubject.GUESTS, 1, null));
        Refusal refusal = assertThrows(
                Refusal.class, () -> change(event, rules(10, null, false).withAudiences(one)));
        assertEquals(EventReason.CAPACITY_BELOW_TAKEN, refusal.reason());
        assertEquals(List.of(3), refusal.arguments());
        assertEquals(EventReason.SHARE_BELOW_TAKEN, refusalOf(() -> change(event, rules(10, 2, false))));
        assertRight(event);
        change(event, rules(10, 2, true).withAudiences(one));
        assertEquals(3, scene.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(2, As.staff(() -> tables.table(event)).rows().get(1).beyond());
        assertRight(event);
        Long waiting = book(them.get(0), event);
        assertEquals(RegistrationStatus.WAITLISTED, status(waiting));
        As.person(
                us.get(0),
                () -> registrations.cancel(scene.active(event, us.get(0)).getId()));
        assertEquals(RegistrationStatus.WAITLISTED, status(waiting));
        assertRight(event);
    }

    @Test
    void aPlaceIsOfferedAndPassedOnUntilSomebodyTakesIt() {
        Long event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
        change(event, rules(1, null, false).withOffers(new OfferRule(24, false)));
        Long first = book(us.get(0), event);
        Long second = book(us.get(1), event);
        Long third = book(them.get(0), event);
        Long fourth = book(them.get(1), event);
        As.person(us.get(0), () -> registrations.cancel(first));
        assertEquals(RegistrationStatus.OFFERED, status(second));
        assertEquals(0, scene.places(event).getFree());
        assertEquals(1, scene.places(event).getOffered());
        assertEquals(List.of("registration.waiting", "registration.offered"), scene.mails(second));
        assertRight(event);

        assertEquals(CommonReason.NOT_FOUND, refusalOf(() -> As.person(them.get(0), () -> offers.accept(second))));
        String link = scene.secret("registration.offered", second);
        assertTrue(As.nobody(() -> offers.look(link)).open());
        assertEquals(RegistrationStatus.CANCELLED, As.nobody(() -> offers.declineByLink(link)));
        assertEquals(RegistrationStatus.CANCELLED, As.nobody(() -> offers.declineByLink(link)));
        assertEquals(RegistrationReason.NOT_OFFERED, refusalOf(() -> As.nobody(() -> offers.acceptByLink(link))));
        assertEquals(RegistrationStatus.OFFERED, status(third));

        As.person(
                them.get(1),
                () -> offers.takeWithoutAsking(fourth, LocalDate.now().plusDays(5)));
        scene.letOffersRunOut(event);
        String late = scene.secret("registration.offered", third);
        assertEquals(RegistrationStatus.EXPIRED, As.nobody(() -> offers.acceptByLink(late)));
        assertEquals(RegistrationStatus.EXPIRED, status(third));
        assertEquals(RegistrationStatus.CONFIRMED, status(fourth), "whoever need not be asked is not");
        Caller.run(Identity.SYSTEM, () -> offerWork.expire(event));
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
        assertRight(event);

        Long again = book(them.get(0), event);
        As.person(them.get(1), () -> registrations.cancel(fourth));
        assertEquals(RegistrationStatus.CONFIRMED, As.person(them.get(0), () -> offers.accept(again)));
        assertEquals(
                List.of("registration.waiting", "registration.offered", "registration.confirmed"), scene.mails(again));
        assertRight(event);
    }

    @Test
    void colleaguesWhoComeOnlyTogetherWaitAsOneAndBlockNobody() {
        Long event = scene.event(3, null, false, WaitingPolicy.FIRST_COME);
        Long first = book(them.get(0), event);
        List<PlaceOutcome> party = book(us.get(0), event, true, us.get(0), us.get(1), us.get(2));
        assertTrue(party.stream().allMatch(one -> one.status() == RegistrationStatus.WAITLISTED));
        Long second = book(them.get(1), event);
        assertEquals(RegistrationStatus.CONFIRMED, status(second));
        List<RegistrationChange> history = scene.changes(party.get(0).registrationId());
        assertEquals(ChangeReason.PARTY_DOES_NOT_FIT, history.get(0).getReason());
        assertEquals(ChangeReason.SKIPPED_PARTY_DOES_NOT_FIT, history.get(1).getReason());
        assertRight(event);
        As.person(them.get(0), () -> registrations.cancel(first));
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
        As.person(them.get(1), () -> registrations.cancel(second));
        assertEquals(3, scene.count(event, RegistrationStatus.CONFIRMED));
        As.person(us.get(0), () -> registrations.cancel(party.get(1).registrationId()));
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED), "the others keep their places");
        assertEquals(
                RegistrationReason.PARTY_TOO_LARGE,
                refusalOf(() -> book(them.get(0), event, true, them.get(0), them.get(1), them.get(2), them.get(3))));
        assertRight(event);
    }

    @Test
    void aCompanyHoldsPlacesAndNamesThemLater() {
        Long event = scene.event(4, 3, false, WaitingPolicy.FIRST_COME);
        Instant deadline = Instant.now().plus(Duration.ofDays(20)).truncatedTo(ChronoUnit.MICROS);
        assertEquals(
                RegistrationReason.NO_UNNAMED_PLACES,
                refusalOf(() -> As.person(us.get(0), () -> holds.take(event, ours.getId(), 1, "none"))));
        change(event, rules(4, 3, false).withNamesUntil(deadline));
        String key = UUID.randomUUID().toString();
        As.person(us.get(0), () -> holds.take(event, ours.getId(), 3, key));
        As.person(us.get(0), () -> holds.take(event, ours.getId(), 3, key));
        assertEquals(3, scene.places(event).getHeld());
        assertEquals(
                RegistrationReason.NOT_ENOUGH_PLACES,
                refusalOf(() -> As.person(us.get(0), () -> holds.take(event, ours.getId(), 1, "more"))));
        assertEquals(
                CommonReason.NOT_FOUND,
                refusalOf(() -> As.person(them.get(0), () -> holds.take(event, ours.getId(), 1, "other"))));
        Long first = book(them.get(0), event);
        Long waiting = book(them.get(1), event);
        assertEquals(RegistrationStatus.CONFIRMED, status(first));
        assertEquals(RegistrationStatus.WAITLISTED, status(waiting));
        assertRight(event);

        List<PlaceHold> held = scene.holds(event);
        Long named = As.person(
                us.get(0), () -> holds.name(held.get(0).getId(), us.get(1).getId(), null));
        assertEquals(RegistrationStatus.CONFIRMED, status(named));
        assertEquals(List.of("registration.confirmed"), scene.mails(named));
        Long open = held.get(1).getId();
        As.person(us.get(0), () -> holds.sendLink(open, "nuova@example.org", Language.IT));
        String link = scene.secret("registration.holdLink", open);
        assertEquals("nuova@example.org", As.nobody(() -> holds.look(link)).address());
        fill(link);
        assertEquals(RegistrationReason.LINK_GONE, refusalOf(() -> fill(link)));
        assertEquals(3, scene.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(1, scene.places(event).getHeld());
        assertRight(event);

        scene.letNamesBeOver(event);
        Caller.run(Identity.SYSTEM, () -> holdWork.giveBack(event));
        Caller.run(Identity.SYSTEM, () -> holdWork.giveBack(event));
        assertEquals(0, scene.places(event).getHeld());
        assertEquals(RegistrationStatus.CONFIRMED, status(waiting), "a place that went back goes on");
        assertEquals(
                RegistrationReason.NAMES_CLOSED,
                refusalOf(() -> As.person(
                        us.get(0), () -> registrations.handOver(named, us.get(2).getId(), null))));
        assertRight(event);
    }

    private void fill(String link) {
        As.nobody(() -> {
            holds.fill(link, "Nuova", "Collega", "Ricerca", Language.IT);
            return null;
        });
    }
}
