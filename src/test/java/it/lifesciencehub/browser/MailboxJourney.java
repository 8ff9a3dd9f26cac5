package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import it.lifesciencehub.browser.Mailbox.Mail;
import it.lifesciencehub.mailbox.IncomingFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Somebody declines in their calendar: the answer comes back by mail into the hub's mailbox, their place is free, and the
 * next one waiting has it. A mail that comes back for good stops its address, and staff release it.
 */
class MailboxJourney extends BrowserJourney {

    private static final String STAMP = "20270201T081530Z";

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCalendarsNoFreesThePlaceForTheNextOne() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro dal calendario", 1, 1);
        Visitor anna = person("Anna Prima");
        book(anna, event);
        Mail invitation = Mailbox.await(address("Anna Prima"), "Posto confermato");
        Visitor bruno = person("Bruno Secondo");
        book(bruno, event);

        VEvent entry = Biweekly.parse(invitation.calendar()).first().getEvents().get(0);
        Mailbox.answer(IncomingFixture.anAnswer(
                address("Anna Prima"),
                IncomingFixture.aReply(
                        entry.getUid().getValue(),
                        entry.getSequence().getValue(),
                        address("Anna Prima"),
                        "DECLINED",
                        STAMP)));

        Mail movedUp = Mailbox.await(address("Bruno Secondo"), "Si è liberato un posto");
        assertEquals("REQUEST", first(movedUp).getMethod().getValue());
        Mail gone = Mailbox.await(address("Anna Prima"), "Posto annullato");
        assertEquals("CANCEL", first(gone).getMethod().getValue());
        anna.open("/my");
        anna.sees("registrations", "status.CANCELLED");
        bruno.open("/my");
        bruno.sees("registrations", "status.CONFIRMED");

        staff.open("/staff/mail/incoming");
        staff.sees("mailbox", "outcome.GIVEN_BACK");
        staff.sees(address("Anna Prima"));
        staff.picture("mail-incoming");
        assertEquals(List.of(), Accessibility.problems(staff, "incoming"));
    }

    @Test
    void staffReleaseAnAddressThatAMailCameBackFrom() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro con ritorno", 5, 5);
        book(person("Carla Terza"), event);
        Mail confirmed = Mailbox.await(address("Carla Terza"), "Posto confermato");
        Mailbox.answer(IncomingFixture.aNotice(
                "To: " + Mailbox.HUB, address("Carla Terza"), confirmed.messageId(), "failed", "5.1.1"));

        openUntilItSays(staff, "/staff/mail/stopped?q=" + run, address("Carla Terza"));
        staff.picture("mail-stopped");
        assertEquals(List.of(), Accessibility.problems(staff, "stopped"));
        staff.press("mail", "stopped.releaseOf", address("Carla Terza"));
        staff.sees("mail", "stopped.released", address("Carla Terza"));
        staff.open("/staff/mail/stopped?q=" + run);
        staff.sees("mail", "stopped.nothingTitle");
    }

    /** The hub looks into its mailbox every fifteen seconds. */
    private static void openUntilItSays(Visitor staff, String path, String words) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        do {
            staff.page().waitForTimeout(500);
            staff.open(path);
        } while (!staff.page().locator("main").innerText().contains(words)
                && Instant.now().isBefore(end));
        staff.sees(words);
    }

    private Visitor person(String name) {
        Visitor visitor = with(new Visitor());
        visitor.enter(Map.of("role", "PERSON", "name", name, "address", address(name)));
        return visitor;
    }

    private String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + run + "@test.example";
    }

    private static void book(Visitor person, EventDesk.Published event) {
        person.open("/events/" + event.slug() + "/book");
        person.press("registrations", "book.bookMyself");
        person.page().waitForURL("**done=**");
    }

    private static ICalendar first(Mail mail) {
        return Biweekly.parse(mail.calendar()).first();
    }
}
