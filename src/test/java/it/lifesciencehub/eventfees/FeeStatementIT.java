package it.lifesciencehub.eventfees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bank statements: looked at without a trace, booked once, and refused where they are broken or hostile. */
@ExtendWith(ArquillianExtension.class)
class FeeStatementIT {

    @EJB
    private FeeDeskService desk;

    @EJB
    private FeeService fees;

    @EJB
    private ChargeService charges;

    @EJB
    private FeeStatementService statements;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene scene;

    private Long first;
    private Long second;

    @BeforeEach
    void twoPlacesWithAFee() {
        Organisation guests = scene.organisation("Ospiti");
        List<Person> people = scene.people(guests, 2);
        Long event = scene.event(9, null, false, WaitingPolicy.FIRST_COME);
        As.staff(() -> desk.save(event, FeeScene.TERMS, FeeScene.RULES));
        var places = As.person(
                people.get(0),
                () -> registrations.register(new RegisterCommand(
                        event,
                        guests.getId(),
                        people.stream().map(Person::getId).toList(),
                        List.of(),
                        UUID.randomUUID().toString())));
        first = places.get(0).registrationId();
        second = places.get(1).registrationId();
    }

    private ChargeView charge(Long place) {
        return As.staff(() -> fees.ofPlace(place)).orElseThrow();
    }

    private StatementView look(String file) {
        return As.staff(() -> statements.preview(file.getBytes(StandardCharsets.UTF_8), null, null, null));
    }

    private int book(StatementView view) {
        Set<String> all =
                view.matches().stream().map(match -> match.entry().key()).collect(Collectors.toSet());
        return As.staff(() -> statements.book(
                view.matches().stream().map(StatementMatch::entry).toList(), all));
    }

    private static Object refusalOf(String file) {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> As.staff(() -> new Object[] {StatementFile.read(file.getBytes(StandardCharsets.UTF_8), null)}));
        return refusal.problems().get(0).reason();
    }

    @Test
    void booksAStatementOnce() {
        String file = StatementFixture.camt(
                "08",
                StatementFixture.entry(
                                "240.00",
                                "CRDT",
                                "REF-" + UUID.randomUUID(),
                                "LSH " + charge(first).number() + " e "
                                        + charge(second).number())
                        + StatementFixture.entry("33.33", "CRDT", "REF-" + UUID.randomUUID(), "nessuno"));
        file = file.replace("2027-03-01", LocalDate.now(RomeTime.ZONE).toString());
        StatementView view = look(file);
        assertEquals(
                List.of(MatchKind.SEVERAL, MatchKind.NONE),
                view.matches().stream().map(StatementMatch::kind).toList());
        assertEquals(ChargeState.OPEN, charge(first).state(), "looking writes nothing");
        assertEquals(1, book(view));
        assertEquals(ChargeState.PAID, charge(first).state());
        assertEquals(ChargeState.PAID, charge(second).state());
        assertTrue(charge(first).payments().get(0).imported());

        assertEquals(0, book(view), "sent twice");
        StatementView again = look(file);
        assertEquals(MatchKind.KNOWN, again.matches().get(0).kind());
        assertEquals(0, book(again));
        assertEquals(1, charge(first).payments().size());

        PaymentRow payment = charge(first).payments().get(0);
        As.staff(() -> charges.undo(payment.id()));
        assertEquals(MatchKind.KNOWN, look(file).matches().get(0).kind(), "its other half stands");
        PaymentRow other = charge(second).payments().get(0);
        As.staff(() -> charges.undo(other.id()));
        assertEquals(1, book(look(file)), "undone as a whole, it can be booked again");
    }

    @Test
    void booksACsvWithColumnsThatStaffChoose() {
        String file = "Quando;Quanto;Perché\n" + LocalDate.now(RomeTime.ZONE) + ";100,00;"
                + charge(first).number().replace('-', ' ') + "\n";
        assertTrue(look(file).columnsMissing());
        StatementView view = As.staff(() -> statements.preview(file.getBytes(StandardCharsets.UTF_8), 0, 1, 2));
        assertEquals(MatchKind.LESS, view.matches().get(0).kind());
        assertEquals(1, book(view));
        assertEquals(ChargeState.OPEN, charge(first).state());
        assertEquals(1, charge(first).payments().size());
    }

    @Test
    void refusesHostileFilesAndWhoeverIsNotStaff() {
        assertEquals(
                FeeReason.FILE_WITH_DTD,
                refusalOf("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document>&x;</Document>"));
        assertEquals(FeeReason.FILE_NOT_XML, refusalOf("<Document>"));
        assertEquals(
                FeeReason.NOTHING_CHOSEN,
                assertThrows(Refusal.class, () -> As.staff(() -> statements.book(List.of(), Set.of())))
                        .reason());
        Person anybody = scene.people(scene.organisation("Chiunque"), 1).get(0);
        assertEquals(
                CommonReason.FORBIDDEN,
                assertThrows(
                                Refusal.class,
                                () -> As.person(anybody, () -> statements.preview(new byte[1], null, null, null)))
                        .reason());
    }
}
