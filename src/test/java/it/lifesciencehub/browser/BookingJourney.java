package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import it.lifesciencehub.browser.Mailbox.Mail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The whole way: real organisations come in, an event is published, three organisations' delegates book for their
 * colleagues, one meets its share, the waiting list moves when somebody cancels, and mails and calendars follow.
 */
class BookingJourney extends BrowserJourney {

    private static final Path LIST =
            Path.of(System.getProperty("hub.shared"), "data", "research-organisations-lombardy.csv");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void companiesBookTheirPeopleFromEndToEnd() {
        Visitor staff = with(Administrator.staff());
        List<String> companies = bringInOrganisations(staff);
        String slug = publishAnEvent(staff);

        Visitor cefriel = delegate("Dora Bruni", companies.get(0));
        book(cefriel, slug, "Carlo", "Lia");
        cefriel.sees("Dora Bruni");
        assertEquals(2, chips(cefriel, "CONFIRMED"));
        assertEquals(1, chips(cefriel, "WAITLISTED"));
        cefriel.picture("booking-share-full");

        Visitor axxam = delegate("Anna Serra", companies.get(1));
        book(axxam, slug, "Piero");
        assertEquals(2, chips(axxam, "CONFIRMED"));

        Visitor bracco = delegate("Irene Galli", companies.get(2));
        bracco.open("/events/" + slug + "/book");
        bracco.sees("registrations", "book.waitingList");
        bracco.press("registrations", "book.bookMyself");
        assertEquals(1, chips(bracco, "WAITLISTED"));

        Mail invitation = Mailbox.await(address("Anna Serra"), "Posto confermato");
        cancelOwnPlace(axxam);

        bracco.open("/my");
        bracco.sees("registrations", "status.CONFIRMED");
        Mail movedUp = Mailbox.await(address("Irene Galli"), "Si è liberato un posto");
        assertEquals("REQUEST", calendar(movedUp).getMethod().getValue());
        Mail waiting = Mailbox.await("lia." + run + "@test.example", "In lista d’attesa");
        assertEquals("", waiting.calendar());
        assertTrue(waiting.text().contains("l’organizzazione ha già i suoi posti"), waiting.text());

        Mail cancelled = Mailbox.await(address("Anna Serra"), "Posto annullato");
        ICalendar before = calendar(invitation);
        ICalendar after = calendar(cancelled);
        assertEquals("REQUEST", before.getMethod().getValue());
        assertEquals("CANCEL", after.getMethod().getValue());
        assertTrue(cancelled.calendarType().replace("\"", "").contains("method=CANCEL"), cancelled.calendarType());
        assertEquals(uid(before), uid(after));
        assertTrue(sequence(after) > sequence(before));
        assertEquals(
                "mailto:" + address("Anna Serra"),
                before.getEvents().get(0).getAttendees().get(0).getUri() == null
                        ? "mailto:"
                                + before.getEvents()
                                        .get(0)
                                        .getAttendees()
                                        .get(0)
                                        .getEmail()
                        : before.getEvents().get(0).getAttendees().get(0).getUri());

        staffSeeTheRightCounts(staff, slug);
        bracco.open("/events/" + slug + "/book");
        assertEquals(List.of(), Accessibility.problems(bracco, "book"));
        cefriel.open("/my");
        assertEquals(List.of(), Accessibility.problems(cefriel, "my"));
    }

    /** Three places of a company, one of which changes its name; one that is given back is offered to one after the other. */
    @Test
    void aNameIsSwappedAndAnOfferThatRunsOutGoesToTheNext() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Posti offerti", 3, 3);
        staff.open("/staff/events/" + event.id() + "/places");
        staff.page().locator("[id$=':offerHours']").fill("2");
        staff.page().locator("[id$=':save']").click();
        staff.settle();

        Visitor delegate = delegate("Dario Sarti", "Sarti Farmaceutici " + run);
        book(delegate, event.slug(), "Olga", "Ugo");
        assertEquals(3, chips(delegate, "CONFIRMED"));
        swap(delegate, "Ugo Prova", "Nives");

        Waiting first = waiting("Prima Attesa", event);
        Waiting second = waiting("Seconda Attesa", event);
        delegate.open("/my");
        cancelOwnPlace(delegate);
        Mail offer = Mailbox.await(address("Prima Attesa"), "Si è liberato un posto, serve una risposta");
        first.visitor().open(offer.link());
        first.visitor().sees("registrations", "offer.accept");
        assertEquals(List.of(), Accessibility.problems(first.visitor(), "offer"));

        with(new Visitor()).enter(Map.of("name", "Ora Passata", "offersOver", String.valueOf(event.id())));
        Mailbox.await(address("Prima Attesa"), "Offerta scaduta");
        first.visitor().open(first.place());
        first.visitor().sees("registrations", "status.EXPIRED");

        second.visitor()
                .open(Mailbox.await(address("Seconda Attesa"), "Si è liberato un posto, serve una risposta")
                        .link());
        second.visitor().press("registrations", "offer.accept");
        second.visitor().open(second.place());
        second.visitor().sees("registrations", "status.CONFIRMED");
        staff.open("/staff/events/" + event.id() + "/order");
        staff.sees("registrations", "order.right");
        staff.open("/staff/events/" + event.id() + "/report");
        staff.sees("eventreports", "sheet.places");
        assertEquals(List.of(), Accessibility.problems(staff, "report"));
    }

    /** @param place the address of the page of what they wait for */
    private record Waiting(Visitor visitor, String place) {}

    /** Somebody who asks for a place and gets none yet. */
    private Waiting waiting(String name, EventDesk.Published event) {
        Visitor visitor = with(new Visitor());
        visitor.enter(Map.of("role", "PERSON", "name", name, "address", address(name)));
        visitor.open("/events/" + event.slug() + "/book");
        visitor.press("registrations", "book.bookMyself");
        assertEquals(1, chips(visitor, "WAITLISTED"));
        String link =
                visitor.page().locator("main a[href*='/my/places/']").last().getAttribute("href");
        return new Waiting(visitor, link);
    }

    /** The delegate puts a newcomer's name on a colleague's place. */
    private void swap(Visitor delegate, String colleague, String newcomer) {
        delegate.page()
                .locator("section[aria-labelledby=outcome] a")
                .filter(new Locator.FilterOptions().setHasText(colleague))
                .click();
        delegate.settle();
        delegate.page()
                .getByText(delegate.text("registrations", "show.newcomer"))
                .click();
        delegate.page().locator("[id='handOver:given']").fill(newcomer);
        delegate.page().locator("[id='handOver:family']").fill("Prova");
        delegate.page()
                .locator("[id='handOver:email']")
                .fill(newcomer.toLowerCase(java.util.Locale.ROOT) + "." + run + "@test.example");
        delegate.press("registrations", "show.handOverDo");
        delegate.sees(newcomer + " Prova");
        delegate.sees("registrations", "status.CONFIRMED");
        Mailbox.await(newcomer.toLowerCase(java.util.Locale.ROOT) + "." + run + "@test.example", "");
    }

    @Test
    void theKeyboardAloneSufficesToBook() {
        Visitor staff = with(Administrator.staff());
        String slug = publishAnEvent(staff);
        Visitor person = with(new Visitor());
        person.enter(Map.of("role", "PERSON", "name", "Teo Fermi"));
        person.open("/events/" + slug);
        person.tabTo(person.page().locator("main a[href$='/book']").first());
        person.page().keyboard().press("Enter");
        person.settle();
        person.isAt("/events/" + slug + "/book");
        person.tabTo(person.button("registrations", "book.bookMyself"));
        person.page().keyboard().press("Enter");
        person.page().waitForURL("**done=**");
        assertEquals(1, chips(person, "CONFIRMED"));
    }

    /** Three organisations: from the real list where it is there, else made by hand. */
    private List<String> bringInOrganisations(Visitor staff) {
        if (!Files.exists(LIST)) {
            System.out.println("SKIPPED the import of the real list: " + LIST + " is not there");
            return List.of("Cefriel " + run, "Axxam " + run, "Bracco " + run);
        }
        new OrganisationDesk(staff).bringIn(LIST);
        staff.open("/staff/organisations?q=bracco");
        staff.sees("Bracco (Italy)");
        return List.of("Cefriel", "Axxam (Italy)", "Bracco (Italy)");
    }

    /** Four places, two a company. Returns the last part of the event's address. */
    private String publishAnEvent(Visitor staff) {
        String name = UUID.randomUUID().toString().substring(0, 8);
        LocalDateTime starts = LocalDateTime.now().plusDays(40).withHour(9).withMinute(30);
        staff.open("/staff/events/new?kind=MEETING");
        staff.fill("events", "field.titleIt", "Dati clinici " + name);
        staff.fill("events", "field.titleEn", "Clinical data " + name);
        staff.fill("events", "field.startsAt", LOCAL.format(starts));
        staff.fill("events", "field.endsAt", LOCAL.format(starts.plusHours(3)));
        staff.fill("events", "field.venueName", "Auditorium");
        staff.fill("events", "field.venueAddress", "via Pantano 9");
        staff.fill("events", "field.municipality", "Milano");
        staff.press("events", "new.create");
        String event = staff.page().url();
        staff.page().locator("[id$=':summaryIt']").fill("Tre ore sui dati clinici.");
        staff.page().locator("[id$=':summaryEn']").fill("Three hours on clinical data.");
        staff.page().locator("[id$=':save']").first().click();
        staff.settle();
        staff.open(event + "/places");
        staff.page().locator("[id$=':total']").fill("4");
        staff.page().locator("[id$=':perOrganisation']").fill("2");
        staff.page().locator("[id$=':save']").click();
        staff.settle();
        staff.open(event + "/publish");
        staff.press("events", "publish.now");
        staff.open("/events?q=" + name);
        staff.follow("Dati clinici " + name);
        String url = staff.page().url();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private Visitor delegate(String name, String company) {
        Visitor visitor = with(new Visitor());
        visitor.enter(Map.of("role", "PERSON", "name", name, "address", address(name), "delegateOf", company));
        return visitor;
    }

    private String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + run + "@test.example";
    }

    /** Ticks the delegate and types in further people. */
    private void book(Visitor delegate, String slug, String... newcomers) {
        delegate.open("/events/" + slug + "/book");
        delegate.page()
                .getByRole(AriaRole.CHECKBOX)
                .and(delegate.page().getByLabel(delegateName(delegate)))
                .check();
        for (int i = 0; i < newcomers.length; i++) {
            if (i > 0) {
                delegate.press("registrations", "book.addLine");
            }
            delegate.page().locator("[id$=':given']").last().fill(newcomers[i]);
            delegate.page().locator("[id$=':family']").last().fill("Prova");
            delegate.page()
                    .locator("[id$=':email']")
                    .last()
                    .fill(newcomers[i].toLowerCase(java.util.Locale.ROOT) + "." + run + "@test.example");
        }
        delegate.press("registrations", "book.bookColleagues");
        delegate.sees("registrations", "book.outcome");
    }

    private static String delegateName(Visitor delegate) {
        return delegate.page()
                .locator("a[href='/my/account']")
                .first()
                .textContent()
                .strip();
    }

    /** How many people of the result have this standing. */
    private static int chips(Visitor visitor, String status) {
        return visitor.page()
                .locator("section[aria-labelledby=outcome] .chip")
                .filter(new Locator.FilterOptions().setHasText(visitor.text("registrations", "status." + status)))
                .count();
    }

    private static void cancelOwnPlace(Visitor visitor) {
        visitor.open("/my");
        visitor.page().locator(".event-card__title a").first().click();
        visitor.settle();
        visitor.page()
                .getByText(visitor.text("registrations", "show.giveBackAsk"))
                .click();
        visitor.press("registrations", "show.giveBackDo");
        visitor.sees("registrations", "show.cancelled");
        visitor.sees("registrations", "status.CANCELLED");
    }

    private void staffSeeTheRightCounts(Visitor staff, String slug) {
        staff.open("/events/" + slug);
        staff.open("/staff/events?q=" + slug.substring(slug.lastIndexOf('-') + 1));
        staff.page().locator("main a[href$='/registrations']").first().click();
        staff.settle();
        staff.press("registrations", "check.do");
        staff.sees("registrations", "check.right");
        staff.sees("registrations", "check.counted", 4, 1, 0, 0);
        staff.picture("registrations-desk");
        assertEquals(List.of(), Accessibility.problems(staff, "desk"));
    }

    private static ICalendar calendar(Mail mail) {
        assertTrue(!mail.calendar().isEmpty(), "no calendar part in: " + mail.subject());
        return Biweekly.parse(mail.calendar()).first();
    }

    private static String uid(ICalendar calendar) {
        return calendar.getEvents().get(0).getUid().getValue();
    }

    private static int sequence(ICalendar calendar) {
        return calendar.getEvents().get(0).getSequence().getValue();
    }
}
