package it.lifesciencehub.eventfees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A charge with each confirmed place, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
class EventFeeIT {

    private static final BigDecimal PRICE = new BigDecimal("120.00");

    @EJB
    private FeeDeskService desk;

    @EJB
    private FeeService fees;

    @EJB
    private ChargeService charges;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene scene;

    @Inject
    private FeeScene days;

    private Organisation guests;
    private List<Person> people;
    private Long event;

    @BeforeEach
    void anEventForTwoWithAFee() {
        guests = scene.organisation("Ospiti");
        people = scene.people(guests, 4);
        event = scene.event(2, null, false, WaitingPolicy.FIRST_COME);
        As.staff(() -> desk.save(event, FeeScene.TERMS, FeeScene.RULES));
    }

    private Long book(int person) {
        Person one = people.get(person);
        return As.person(
                        one,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                guests.getId(),
                                List.of(one.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
    }

    private Optional<ChargeView> charge(Long place) {
        return As.staff(() -> fees.ofPlace(place));
    }

    private static PaymentDraft paid(String amount) {
        return new PaymentDraft(LocalDate.now(RomeTime.ZONE), new BigDecimal(amount), "");
    }

    private static Object refusalOf(Executable work) {
        Refusal refusal = assertThrows(Refusal.class, work);
        return refusal.problems().isEmpty()
                ? refusal.reason()
                : refusal.problems().get(0).reason();
    }

    @Test
    void comesWithAConfirmedPlaceAndEndsWithIt() {
        Long first = book(0);
        Long second = book(1);
        Long waiting = book(2);
        ChargeView charge = charge(first).orElseThrow();
        assertEquals(PRICE, charge.amount());
        assertEquals(ChargeState.OPEN, charge.state());
        assertEquals(LocalDate.now(RomeTime.ZONE).plusDays(14), charge.dueOn());
        assertEquals("LSH " + charge.number(), charge.cause());
        assertNotEquals(charge.number(), charge(second).orElseThrow().number());
        assertEquals(Optional.empty(), charge(waiting), "whoever waits owes nothing");
        assertEquals(List.of("registration.confirmed", "fee.charged"), scene.mails(first));

        As.person(people.get(0), () -> registrations.cancel(first));
        assertEquals(ChargeState.CANCELLED, charge(first).orElseThrow().state());
        assertEquals(PRICE, charge(waiting).orElseThrow().amount(), "moved up");
        assertEquals(1, days.trail(first, "fee.charged"));
        assertEquals(1, days.trail(first, "fee.cancelled"));

        Long again = book(0);
        As.person(people.get(1), () -> registrations.cancel(second));
        assertEquals(ChargeState.OPEN, charge(again).orElseThrow().state());
    }

    @Test
    void membersPayNothingAndSeeSo() {
        FeeQuote guest = As.person(people.get(0), () -> fees.quote(event, guests.getId()))
                .orElseThrow();
        assertEquals(PRICE, guest.amount());
        scene.makeMember(guests);
        assertTrue(As.person(people.get(0), () -> fees.quote(event, guests.getId()))
                .orElseThrow()
                .free());
        assertEquals(2, As.nobody(() -> fees.offer(event)).orElseThrow().lines().size());
        assertEquals(Optional.empty(), charge(book(0)));
        Organisation other = scene.organisation("Altra");
        assertEquals(
                CommonReason.NOT_FOUND,
                refusalOf(() -> As.person(people.get(0), () -> fees.quote(event, other.getId()))));
    }

    @Test
    void paidPlacesThatEndAreGivenBack() {
        Long place = book(0);
        Long id = charge(place).orElseThrow().id();
        As.staff(() -> charges.record(id, paid("50.00")));
        assertEquals(new BigDecimal("70.00"), charge(place).orElseThrow().left());
        As.staff(() -> charges.record(id, paid("80.00")));
        assertEquals(ChargeState.TO_RETURN, charge(place).orElseThrow().state(), "ten too much");
        assertTrue(scene.mails(place).contains("fee.paid"));
        assertEquals(FeeReason.RETURN_TOO_LARGE, refusalOf(() -> As.staff(() -> charges.giveBack(id, paid("10.01")))));
        As.staff(() -> charges.giveBack(id, paid("10.00")));
        assertEquals(ChargeState.PAID, charge(place).orElseThrow().state());
        PaymentRow first = charge(place).orElseThrow().payments().get(0);
        As.staff(() -> charges.undo(first.id()));
        assertEquals(FeeReason.UNDONE_ALREADY, refusalOf(() -> As.staff(() -> charges.undo(first.id()))));
        assertEquals(new BigDecimal("50.00"), charge(place).orElseThrow().left());

        As.person(people.get(0), () -> registrations.cancel(place));
        ChargeView ended = charge(place).orElseThrow();
        assertEquals(new BigDecimal("70.00"), ended.toReturn());
        assertTrue(scene.mails(place).contains("fee.toReturn"));
        ChargeFilter back = new ChargeFilter(event, ChargeState.TO_RETURN, null);
        assertEquals(1, As.staff(() -> charges.list(back, PageRequest.of(1))).total());
        As.staff(() -> charges.giveBack(id, paid("70.00")));
        assertEquals(ChargeState.CANCELLED, charge(place).orElseThrow().state());
        assertEquals(FeeReason.AMOUNT_NOT_VALID, refusalOf(() -> As.staff(() -> charges.record(id, paid("0.00")))));
    }

    @Test
    void tellsDelegatesOfTheirPeoplesFeesAndForgetsPayersInTime() {
        assertFalse(scene.mails(book(0)).contains("fee.charged.company"), "the delegate's own place");
        Long place = book(1);
        assertTrue(scene.mails(place).containsAll(List.of("fee.charged", "fee.charged.company")));
        Long id = charge(place).orElseThrow().id();
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        As.staff(() -> charges.record(id, new PaymentDraft(today, PRICE, "BONIFICO DI ROSSI ANNA")));
        assertTrue(scene.mails(place).contains("fee.paid.company"));
        days.forgetPayers(today);
        assertEquals(
                "BONIFICO DI ROSSI ANNA",
                charge(place).orElseThrow().payments().get(0).note());
        days.forgetPayers(today.plusMonths(26));
        PaymentRow payment = charge(place).orElseThrow().payments().get(0);
        assertEquals("", payment.note());
        assertEquals(PRICE, payment.amount());
    }

    @Test
    void followsAPlaceThatIsHandedOver() {
        Long place = book(1);
        ChargeView before = charge(place).orElseThrow();
        Long next = As.person(
                people.get(0), () -> registrations.handOver(place, people.get(2).getId(), null));
        assertEquals(Optional.empty(), charge(place));
        ChargeView after = charge(next).orElseThrow();
        assertEquals(before.number(), after.number());
        assertTrue(scene.mails(next).contains("fee.charged"));
        assertTrue(As.person(people.get(2), () -> fees.ofPlace(next)).isPresent());
        assertTrue(As.person(people.get(0), () -> fees.ofPlace(next)).isPresent(), "the company's delegate");
        assertEquals(CommonReason.NOT_FOUND, refusalOf(() -> As.person(people.get(3), () -> fees.ofPlace(next))));
        assertEquals(CommonReason.FORBIDDEN, refusalOf(() -> As.person(people.get(2), () -> charges.find(after.id()))));
    }

    @Test
    void remindsOnceAndGivesUnpaidPlacesToThoseWhoWait() {
        Long unpaid = book(0);
        Long partly = book(1);
        Long waiting = book(2);
        Long one = charge(unpaid).orElseThrow().id();
        Long two = charge(partly).orElseThrow().id();
        As.staff(() -> charges.record(two, paid("1.00")));
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        days.due(one, today.plusDays(2), 14);
        days.round(one);
        days.round(one);
        assertEquals(1, count(unpaid, "fee.remindBefore"));
        days.due(one, today.minusDays(2), 18);
        days.round(one);
        days.round(one);
        assertEquals(1, count(unpaid, "fee.remindAfter"));
        assertEquals(ChargeState.OVERDUE, charge(unpaid).orElseThrow().state());

        days.due(one, today.minusDays(4), 20);
        days.due(two, today.minusDays(4), 20);
        days.round(one, two);
        days.round(one, two);
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(unpaid).getStatus());
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(partly).getStatus(), "partly paid");
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(waiting).getStatus());
        assertEquals(ChargeState.OPEN, charge(waiting).orElseThrow().state());
        assertEquals(ChargeState.CANCELLED, charge(unpaid).orElseThrow().state());
        assertEquals(1, count(unpaid, "registration.ended"));
        assertEquals(1, days.trail(unpaid, "fee.released"));
        assertEquals(2, scene.count(event, RegistrationStatus.CONFIRMED));
    }

    private long count(Long place, String kind) {
        return scene.mails(place).stream().filter(kind::equals).count();
    }

    @Test
    void pricesOfLaterLeaveChargesAndAskThoseWhoHadTheirPlaces() {
        Long early = scene.event(5, null, false, WaitingPolicy.FIRST_COME);
        event = early;
        Long place = book(0);
        assertEquals(Optional.empty(), charge(place));
        As.staff(() -> desk.save(early, FeeScene.TERMS, FeeScene.RULES));
        assertEquals(1, As.staff(() -> desk.desk(early)).uncharged());
        assertEquals(1, As.staff(() -> desk.chargeThoseWithPlaces(early)));
        assertEquals(0, As.staff(() -> desk.chargeThoseWithPlaces(early)));
        As.staff(() -> desk.save(early, FeeScene.TERMS, List.of()));
        assertEquals(PRICE, charge(place).orElseThrow().amount());
        assertFalse(As.nobody(() -> fees.offer(early)).isPresent());
        Long next = scene.event(5, null, false, WaitingPolicy.FIRST_COME);
        FeeDesk proposed = As.staff(() -> desk.desk(next));
        assertFalse(proposed.own());
        assertEquals("IT60X0542811101000000123456", proposed.terms().iban());
        assertEquals(CommonReason.FORBIDDEN, refusalOf(() -> As.person(people.get(0), () -> desk.desk(next))));
    }
}
