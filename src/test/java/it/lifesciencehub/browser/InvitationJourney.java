package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import it.lifesciencehub.mailbox.IncomingFixture;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Staff write to an audience; a stranger accepts by the link in the mail, and staff see it; the stranger's calendar
 * declines by mail, the place is free, and the next one on the waiting list has it. In the end the stranger unsubscribes.
 */
class InvitationJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anInvitationIsWrittenSentAcceptedAndSeen() {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Tavola rotonda", 1, 1);
        String address = "irene." + sign + "@test.example";
        Visitor invited = with(new Visitor());
        invited.enter(Map.of("name", "Irene Invitata", "address", address, "delegateOf", "Invitata " + sign));

        anAudience(staff, address);
        staff.follow(staff.text("invitations", "audience.write"));
        staff.fill("invitations", "field.campaign", "Inviti " + sign);
        staff.choose("invitations", "field.event", String.valueOf(event.id()));
        assertEquals(List.of(), Accessibility.problems(staff, "new campaign"));
        staff.press("invitations", "new.create");
        theTexts(staff, event);
        staff.press("invitations", "campaign.check");
        staff.page().waitForURL(Pattern.compile(".*/check"));
        staff.sees("invitations", "check.rateAssumed", 40);
        assertEquals(List.of(), Accessibility.problems(staff, "check of a campaign"));
        staff.picture("campaign-check");
        staff.press("invitations", "check.send", 1);
        staff.page().waitForURL(Pattern.compile(".*/results"));
        staff.sees("Irene Invitata");
        assertEquals(List.of(), Accessibility.problems(staff, "results of a campaign"));
        String results = staff.page().url();

        Mailbox.Mail mail = Mailbox.await(address, event.titleIt());
        assertTrue(mail.text().contains("/mail-preferences/"), mail.text());
        aScannerIsNobody(staff, results, mail);
        Visitor stranger = with(new Visitor());
        stranger.open(mail.link());
        stranger.isAt("/invitations/");
        stranger.page()
                .waitForResponse(
                        "**/invitation-seen", () -> stranger.page().mouse().move(200, 200));
        staff.open(results);
        staff.sees(staff.text("invitations", "invitationIs.SEEN"));
        assertEquals(List.of(), Accessibility.problems(stranger, "invitation"));
        stranger.picture("invitation");
        stranger.press("invitations", "answer.accept");
        stranger.sees("invitations", "said.place.CONFIRMED");
        assertEquals(List.of(), Accessibility.problems(stranger, "invitation, answered"));

        staff.open(results + "?state=accepted");
        staff.sees("Irene Invitata");
        staff.sees("registrations", "status.CONFIRMED");
        staff.picture("campaign-results");

        theCalendarDeclinesAndTheNextOneComes(event, address);
        stranger.open(mail.link());
        stranger.sees("invitations", "answer.noPlace");
        stranger.follow(stranger.text("invitations", "answer.preferences"));
        assertEquals(List.of(), Accessibility.problems(stranger, "preferences"));
        stranger.press("invitations", "preferences.endNow.INVITATIONS");
        stranger.sees("invitations", "preferences.unsubscribed");
    }

    /** Not seen, not answered, nobody unsubscribed: the page of the results says the same before and after. */
    private static void aScannerIsNobody(Visitor staff, String results, Mailbox.Mail mail) {
        staff.open(results);
        staff.seesNot(staff.text("invitations", "invitationIs.SEEN"));
        String before = staff.page().locator("main").innerText();
        try (MailScanner scanner = new MailScanner()) {
            scanner.scan(mail);
        }
        staff.open(results);
        assertEquals(before, staff.page().locator("main").innerText());
    }

    private void theCalendarDeclinesAndTheNextOneComes(EventDesk.Published event, String address) {
        Mailbox.Mail confirmed = Mailbox.await(address, "Posto confermato");
        String waitingAddress = "bruno." + sign + "@test.example";
        Visitor waiting = with(new Visitor());
        waiting.enter(Map.of("role", "PERSON", "name", "Bruno Attende", "address", waitingAddress));
        waiting.open("/events/" + event.slug() + "/book");
        waiting.press("registrations", "book.bookMyself");
        waiting.page().waitForURL("**done=**");
        waiting.open("/my");
        waiting.sees("registrations", "status.WAITLISTED");
        VEvent entry = Biweekly.parse(confirmed.calendar()).first().getEvents().get(0);
        Mailbox.answer(IncomingFixture.anAnswer(
                address,
                IncomingFixture.aReply(
                        entry.getUid().getValue(),
                        entry.getSequence().getValue(),
                        address,
                        "DECLINED",
                        "20270201T081530Z")));
        Mailbox.await(waitingAddress, "Si è liberato un posto");
        waiting.open("/my");
        waiting.sees("registrations", "status.CONFIRMED");
    }

    private void anAudience(Visitor staff, String address) {
        staff.open("/staff/audiences");
        staff.page().locator("[id='new:name']").fill("Elenco " + sign);
        staff.press("invitations", "audiences.create");
        staff.page().waitForURL(Pattern.compile(".*/staff/audiences/\\d+"));
        String audience = staff.page().url();
        staff.open(audience + "?add=province");
        staff.page().locator("[id='addition:value']").selectOption("SO");
        staff.press("invitations", "audience.ask");
        staff.sees("invitations", "audience.asked");
        staff.page()
                .locator("summary")
                .getByText(staff.text("invitations", "audience.byHand"))
                .click();
        staff.page().locator("[id='inclusion:email']").fill(address);
        staff.page().locator("[id='inclusion:grounds']").fill("Lo ha chiesto al telefono");
        staff.press("invitations", "audience.include");
        staff.sees("Irene Invitata");
        staff.sees("invitations", "reason.STATED");
        assertEquals(List.of(), Accessibility.problems(staff, "audience"));
        staff.picture("audience");
    }

    private void theTexts(Visitor staff, EventDesk.Published event) {
        staff.fill("invitations", "field.subjectIt", "Invito: {{event}}");
        staff.fill("invitations", "field.subjectEn", "Invitation: {{event}}");
        staff.fill("invitations", "field.bodyIt", "Gentile {{name}},\n\nla aspettiamo con {{organisation}}.");
        staff.fill("invitations", "field.bodyEn", "Dear {{nome}},\n\nwe expect you.");
        staff.press("invitations", "campaign.look");
        staff.sees("invitations", "refusal.PLACEHOLDER_UNKNOWN", "nome");
        staff.fill("invitations", "field.bodyEn", "Dear {{name}},\n\nwe expect you.");
        staff.press("invitations", "campaign.look");
        staff.sees("Invito: " + event.titleIt());
        assertThat(staff.page().frameLocator("main iframe").locator("body")).containsText("Gentile Irene Invitata,");
        assertEquals(List.of(), Accessibility.problems(staff, "campaign"));
        staff.picture("campaign");
    }
}
