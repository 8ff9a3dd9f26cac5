package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.files.FileContent;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A collective stand against the real server, from its frame to what each company pays. */
@ExtendWith(ArquillianExtension.class)
class FairsIT extends FairStandCase {

    @Test
    void givesPlacesInTheDeclaredOrderAndLetsTheNextOneMoveUp() {
        assertEquals(CommonReason.INVALID, refused(() -> ask(ofGuest, guest, wish(desk, null, 3))));
        ask(ofGuest, guest, wish(desk, null, 1));
        Long second = ask(ofGuest, guest, wish(desk, null, 1));
        ask(ofMember, member, wish(desk, showcase, 1));
        assertEquals(
                1,
                As.person(ofMember, () -> requests.mine()).stream()
                        .filter(one -> one.eventId().equals(event))
                        .count());
        assertEquals(1, As.staff(() -> allocation.allocate(event)));
        assertEquals(FairStatus.CONFIRMED, status(member));
        assertEquals(FairStatus.WAITLISTED, status(guest));
        assertEquals(1, scene.mails("confirmed", ofMember.getEmail()).size());
        assertEquals(1, scene.mails("waiting", ofGuest.getEmail()).size());
        assertEquals(FairReason.NOT_ENOUGH_PLACES, refused(() -> As.staff(() -> allocation.confirm(second, null))));
        assertEquals(FairReason.CONFIRMED_ALREADY, refused(() -> ask(ofMember, member, wish(showcase, null, 1))));
        assertEquals(CommonReason.INVALID, refused(() -> {
            KindForm fewer = kind("Desk", 0, "4", "1000");
            fewer.setId(desk);
            As.staff(() -> stands.saveKind(event, fewer));
        }));
        As.person(ofMember, () -> requests.withdraw(member.getId(), event));
        assertEquals(FairStatus.CONFIRMED, status(guest));
        assertEquals(1, scene.mails("movedUp", ofGuest.getEmail()).size());
        Long again = ask(ofMember, member, wish(showcase, null, 1));
        As.staff(() -> allocation.confirm(again, null));
        scene.close(event);
        assertEquals(FairReason.NOT_OPEN, refused(() -> ask(ofMember, member, wish(showcase, null, 1))));
        assertEquals(
                FairReason.NOT_OPEN,
                refused(() -> As.person(ofMember, () -> requests.withdraw(member.getId(), event))));
        As.staff(() -> allocation.takeBack(again));
        assertEquals(FairStatus.WITHDRAWN, status(member));
    }

    @Test
    void takesMaterialsAndRemindsOfWhatIsMissingAlone() {
        Long place = ask(ofGuest, guest, wish(desk, null, 1));
        assertEquals(FairReason.NOT_ON_STAND, refused(() -> As.person(ofGuest, () -> hands.open(place))));
        As.staff(() -> allocation.confirm(place, null));
        LocalDate today = LocalDate.now(RomeTime.ZONE);
        Long profile = As.staff(() -> items.save(event, item("Profilo", ItemKind.TEXT, 20, today.plusDays(1))));
        Long logo = As.staff(() -> items.save(event, item("Logo", ItemKind.FILE, null, today.minusDays(4))));
        assertEquals(
                CommonReason.INVALID,
                refused(() -> As.person(ofGuest, () -> hands.write(place, profile, "x".repeat(21)))));
        assertEquals(
                FairReason.ITEM_OF_OTHER_KIND,
                refused(() -> As.person(ofGuest, () -> hands.write(place, logo, "Un logo"))));
        As.person(ofGuest, () -> hands.upload(place, logo, "logo.txt", text("Un logo")));
        Long handed = row(place, logo).handedId();
        As.staff(() -> items.sendBack(handed, "Serve un file vettoriale"));
        assertEquals(FairLight.LATE, row(place, logo).light());
        As.staff(rounds::remind);
        As.staff(rounds::remind);
        assertEquals(1, scene.mails("remindBefore", ofGuest.getEmail()).size());
        assertEquals(1, scene.mails("remindAfter", ofGuest.getEmail()).size());
        assertEquals(1, scene.mails("sentBack", ofGuest.getEmail()).size());
        As.person(ofGuest, () -> hands.upload(place, logo, "logo.txt", text("Un altro logo")));
        As.person(ofGuest, () -> hands.write(place, profile, "We make things."));
        As.staff(() -> items.accept(handed));
        assertEquals(
                FairReason.ACCEPTED_ALREADY,
                refused(() -> As.person(ofGuest, () -> hands.upload(place, logo, "logo.txt", text("Ancora")))));
        FileContent file = As.person(ofGuest, () -> hands.file(handed));
        assertEquals(13, file.byteCount());
        assertEquals(CommonReason.NOT_FOUND, refused(() -> As.person(ofMember, () -> hands.file(handed))));
        assertEquals(2, As.staff(() -> items.export(event, Language.EN)).size());
        assertEquals(FairReason.ITEM_IN_USE, refused(() -> As.staff(() -> items.remove(event, logo))));
    }

    private HandedRow row(Long place, Long item) {
        return As.staff(() -> hands.open(place)).rows().stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static ItemForm item(String title, ItemKind kind, Integer most, LocalDate due) {
        ItemForm form = new ItemForm();
        form.setTitleIt(title);
        form.setTitleEn(title);
        form.setKind(kind);
        form.setMost(most);
        form.setDue(due);
        return form;
    }

    @Test
    void splitsCostsToTheCentAndPublishesEachChangeAsANewVersion() {
        Long first = ask(ofGuest, guest, wish(desk, null, 1));
        Long second = ask(ofMember, member, wish(showcase, null, 1));
        As.staff(() -> allocation.allocate(event));
        As.staff(() -> costs.save(event, cost("Area", "1000", "300,01", CostSplit.AREA)));
        Long fitting = As.staff(() -> costs.save(event, cost("Allestimento", "100", "", CostSplit.EQUALLY)));
        As.staff(() -> costs.save(event, cost("Deposito", "50", "", CostSplit.NAMED, second)));
        assertEquals(
                CommonReason.NOT_FOUND, refused(() -> As.person(ofGuest, () -> statements.open(guest.getId(), event))));
        CostDesk before = As.staff(() -> costs.desk(event, Language.IT));
        assertEquals(new BigDecimal("1849.99"), before.net());
        assertEquals(2, before.changed());
        assertEquals(2, As.staff(() -> costs.publish(event)));
        assertEquals(FairReason.NOTHING_NEW, refused(() -> As.staff(() -> costs.publish(event))));
        List<StatementView> told = As.person(ofGuest, () -> statements.open(guest.getId(), event));
        assertEquals(3, told.get(0).lines().size());
        assertEquals(new BigDecimal("1225.00"), told.get(0).net());
        assertNotNull(FairDocument.of(told.get(0), Language.EN));
        As.staff(() -> costs.paid(first, told.get(0).total(), LocalDate.now(RomeTime.ZONE)));
        As.staff(() -> costs.remove(event, fitting));
        assertEquals(2, As.staff(() -> costs.publish(event)));
        List<StatementView> now = As.person(ofGuest, () -> statements.open(guest.getId(), event));
        assertEquals(List.of(2, 1), now.stream().map(StatementView::number).toList());
        assertEquals(told.get(0).lines().size(), now.get(1).lines().size());
        assertFalse(now.get(1).last());
        assertEquals(1, scene.mails("statementAgain", ofGuest.getEmail()).size());
        As.staff(() -> allocation.takeBack(second));
        assertEquals(FairReason.COST_OF_NOBODY, refused(() -> As.staff(() -> costs.publish(event))));
        assertEquals(
                List.of("Deposito"),
                As.staff(() -> costs.desk(event, Language.IT)).uncovered().stream()
                        .map(one -> one.getIt())
                        .toList());
    }

    @Test
    void isNothingToStrangers() {
        Long place = ask(ofGuest, guest, wish(desk, null, 1));
        As.staff(() -> allocation.confirm(place, null));
        Long logo = As.staff(() -> items.save(event, item("Logo", ItemKind.TEXT, 10, LocalDate.now(RomeTime.ZONE))));
        As.staff(() -> costs.save(event, cost("Area", "10", "", CostSplit.EQUALLY)));
        As.staff(() -> costs.publish(event));
        Long statement = As.person(ofGuest, () -> statements.open(guest.getId(), event))
                .get(0)
                .id();
        for (Executable attempt : List.<Executable>of(
                () -> As.person(ofMember, () -> requests.open(guest.getId(), event, Language.IT)),
                () -> As.person(ofMember, () -> requests.save(guest.getId(), event, wish(desk, null, 1))),
                () -> As.person(ofMember, () -> requests.withdraw(guest.getId(), event)),
                () -> As.person(ofMember, () -> hands.open(place)),
                () -> As.person(ofMember, () -> hands.write(place, logo, "x")),
                () -> As.person(ofMember, () -> hands.open(1L)),
                () -> As.person(ofMember, () -> statements.open(guest.getId(), event)),
                () -> As.person(ofMember, () -> statements.version(statement)),
                () -> As.person(ofMember, () -> statements.version(1L)))) {
            assertEquals(CommonReason.NOT_FOUND, refused(attempt));
        }
        for (Executable attempt : List.<Executable>of(
                () -> As.person(ofGuest, () -> allocation.desk(event, Language.IT)),
                () -> As.person(ofGuest, () -> items.grid(event)),
                () -> As.person(ofGuest, () -> costs.desk(event, Language.IT)))) {
            assertEquals(CommonReason.FORBIDDEN, refused(attempt));
        }
        assertEquals(
                CommonReason.NOT_SIGNED_IN,
                refused(() -> As.nobody(() -> requests.open(guest.getId(), event, Language.IT))));
    }

    @Test
    void isShownOnThePublicPageToThoseWhoCanAsk() {
        assertTrue(As.nobody(() -> requests.face(event)).companies().isEmpty());
        FairFace face = As.person(ofGuest, () -> requests.face(event));
        assertEquals(StandPhase.OPEN, face.phase());
        assertEquals(
                List.of(guest.getId()),
                face.companies().stream().map(FairFace.Company::id).toList());
        ask(ofGuest, guest, wish(desk, null, 1));
        scene.close(event);
        assertEquals(
                FairStatus.REQUESTED,
                As.person(ofGuest, () -> requests.face(event))
                        .companies()
                        .get(0)
                        .status());
        assertEquals(null, As.person(ofMember, () -> requests.face(event)));
        assertEquals(null, As.nobody(() -> requests.face(event)));
    }
}
