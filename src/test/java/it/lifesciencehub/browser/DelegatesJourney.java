package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Three companies book their people: one hits its quota, somebody gives a place back, the list moves, mails tell it. */
class DelegatesJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 6);

    @Test
    void companiesBookTheirPeopleAndTheWaitingListMoves() {
        Visitor staff = with(Administrator.staff());
        OrganisationDesk organisations = new OrganisationDesk(staff);
        organisations.bringIn(OrganisationDesk.lombardy());
        staff.open("/staff/organisations?kind=COMPANY");
        List<String> names =
                staff.page().locator("main table tbody th a").allInnerTexts().subList(0, 3);
        EventDesk.Published event = new EventDesk(staff).publish("Visita ai laboratori", 4, 2);

        long first = organisations.open(names.get(0));
        String delegateAddress = address("delegata");
        organisations.inviteDelegate("Alba", "Delegata", delegateAddress);
        Visitor alba = with(new Visitor());
        alba.open(Mailbox.await(delegateAddress, "").link());
        Administrator.choosePassword(alba, "un treno per Cremona");
        Visitor bruno = with(new Visitor());
        long second = bruno.enter(Map.of("name", "Bruno Delegato", "delegateOf", names.get(1)))
                .get(1);
        Visitor carla = with(new Visitor());
        long third = carla.enter(Map.of("name", "Carla Delegata", "delegateOf", names.get(2)))
                .get(1);

        book(alba, event, first, List.of("Ada", "Aldo", "Anna"));
        alba.sees("registrations", "status.CONFIRMED");
        alba.sees("registrations", "status.WAITLISTED");
        alba.picture("booking-outcome");
        book(bruno, event, second, List.of("Bice", "Boris"));
        book(carla, event, third, List.of("Ciro"));
        carla.sees("registrations", "status.WAITLISTED");

        String confirmed = staff.text("registrations", "mail.confirmed.subject", event.titleIt());
        Mailbox.Mail boris = Mailbox.await(address("boris"), confirmed);
        VEvent place = only(boris, "REQUEST");
        assertTrue(place.getSummary().getValue().contains(event.titleIt()));
        assertTrue(place.getOrganizer().getEmail().contains("@"));
        assertEquals(
                List.of(address("boris")),
                place.getAttendees().stream().map(a -> a.getEmail()).toList());
        assertFalse(boris.html().isBlank());
        assertTrue(boris.text().contains("Palazzo delle Stelline"));
        String waiting = staff.text("registrations", "mail.waiting.subject", event.titleIt());
        assertTrue(Mailbox.await(address("anna"), waiting).calendar().isEmpty());
        Mailbox.await(address("ciro"), waiting);

        // Anna waits before Ciro, but her company has its two places: the freed one is Ciro's.
        openPlace(bruno, second, "Boris Prova");
        bruno.page().getByText(bruno.text("registrations", "show.giveBackAsk")).click();
        bruno.press("registrations", "show.giveBackDo");
        bruno.sees("registrations", "show.cancelled");

        Mailbox.Mail moved =
                Mailbox.await(address("ciro"), staff.text("registrations", "mail.movedUp.subject", event.titleIt()));
        only(moved, "REQUEST");
        Mailbox.Mail gone =
                Mailbox.await(address("boris"), staff.text("registrations", "mail.cancelled.subject", event.titleIt()));
        VEvent cancelled = only(gone, "CANCEL");
        assertEquals(place.getUid().getValue(), cancelled.getUid().getValue());
        assertTrue(cancelled.getSequence().getValue() > place.getSequence().getValue());
        openPlace(carla, third, "Ciro Prova");
        carla.sees("registrations", "reason.MOVED_UP");
        openPlace(alba, first, "Anna Prova");
        alba.sees("registrations", "status.WAITLISTED");
        alba.sees("registrations", "reason.SKIPPED_ORGANISATION_FULL");

        assertEquals(404, alba.open("/company/" + second + "/places").status());
        staff.open("/staff/events/" + event.id() + "/registrations");
        staff.press("registrations", "check.do");
        staff.sees("registrations", "check.right");
        staff.picture("registrations");
    }

    @Test
    void somebodyBooksForThemselvesAndFindsThePlaceAgain() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro aperto", 10, 5);
        Visitor person = with(new Visitor());
        person.open("/events/" + event.slug());
        person.page().locator("main a[href$='/book']").first().click();
        person.settle();
        person.isAt("/sign-in?to=");
        person.enter(Map.of("name", "Dario Prova", "address", address("dario")));
        person.open("/events/" + event.slug() + "/book");
        person.press("registrations", "book.bookMyself");
        person.sees("registrations", "status.CONFIRMED");
        person.open("/my");
        person.sees(event.titleIt());
        Mailbox.await(address("dario"), event.titleIt());
    }

    private void book(Visitor delegate, EventDesk.Published event, long company, List<String> given) {
        delegate.open("/events/" + event.slug() + "/book?company=" + company);
        Locator form = delegate.page().locator("#colleagues");
        while (field(delegate, form, "field.given").count() < given.size()) {
            delegate.press("registrations", "book.addLine");
        }
        for (int i = 0; i < given.size(); i++) {
            field(delegate, form, "field.given").nth(i).fill(given.get(i));
            field(delegate, form, "field.family").nth(i).fill("Prova");
            field(delegate, form, "field.email").nth(i).fill(address(given.get(i)));
        }
        delegate.press("registrations", "book.bookColleagues");
        delegate.sees("registrations", "book.outcome");
    }

    private static Locator field(Visitor delegate, Locator form, String key) {
        return form.getByLabel(delegate.text("registrations", key), new Locator.GetByLabelOptions().setExact(true));
    }

    private static void openPlace(Visitor delegate, long company, String person) {
        delegate.open("/company/" + company + "/places");
        delegate.page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile(person)))
                .first()
                .click();
        delegate.page().waitForURL("**/my/places/*");
    }

    private String address(String who) {
        return who.toLowerCase(java.util.Locale.ROOT) + "." + sign + "@test.example";
    }

    /** The mail's invitation, read by another library than the one that wrote it. */
    private static VEvent only(Mailbox.Mail mail, String method) {
        assertTrue(
                mail.calendarType().toUpperCase(java.util.Locale.ROOT).contains("METHOD=" + method),
                mail.calendarType());
        ICalendar calendar = Biweekly.parse(mail.calendar()).first();
        assertEquals(method, calendar.getMethod().getValue());
        assertEquals(1, calendar.getEvents().size());
        return calendar.getEvents().get(0);
    }
}
