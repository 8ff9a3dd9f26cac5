package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.lifesciencehub.shared.RomeTime;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A chair calls a meeting with an agenda; three companies and a guest answer, one company sends somebody else; the
 * meeting is held with its quorum.
 */
class MeetingJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 6);
    private final String slug = "gruppo-prova-" + sign;
    private final String base = "/groups/" + slug + "/meetings";
    private final List<String> problems = new ArrayList<>();

    @Test
    void aMeetingIsCalledAnsweredAndHeld() {
        Visitor chair = member("Paola Presidente", null, "CHAIR");
        Visitor anna = member("Anna Alfa", "Alfa", "DELEGATE");
        Visitor bruno = member("Bruno Beta", "Beta", "DELEGATE");
        Visitor carla = member("Carla Gamma", "Gamma", "DELEGATE");
        member("Dora Delta", "Delta", "DELEGATE");
        Visitor sandro = with(new Visitor());
        sandro.enter(Map.of("name", "Sandro Sostituto", "address", address("Sandro"), "delegateOf", company("Alfa")));

        String meeting = plans(chair);
        calls(chair, meeting);

        Mailbox.Mail invitation = Mailbox.await(address("Bruno"), "Convocazione");
        assertInvitation(invitation, meeting, address("Bruno"), 0);
        answersYes(bruno, invitation.link());
        answersOnline(carla, meeting);
        sendsSomebody(anna, meeting);
        Mailbox.Mail instead = Mailbox.await(address("Sandro"), "Al posto di Anna Alfa");
        assertInvitation(instead, meeting, address("Sandro"), 0);
        answersYes(sandro, instead.link());
        answersAsGuest();

        chair.open(meeting);
        chair.sees("meetings", "quorum.figures", 3, 4, 2);
        chair.sees("meetings", "people.standsIn", "Anna Alfa");
        look(chair, "meeting-answered");
        holds(chair, meeting);

        approves(chair, bruno, meeting);

        look(chair, "group-desk", "/groups/" + slug + "/desk");
        look(anna, "group-year", "/groups/" + slug + "/year");
        assertEquals(403, anna.open("/groups/" + slug + "/desk").status());
        look(anna, "meeting-mine", "/my");
        Visitor stranger = with(new Visitor());
        stranger.enterAs("PERSON");
        assertEquals(404, stranger.open(meeting).status());
        assertEquals(List.of(), problems);
    }

    /** On one screen: when, where, and an agenda put in order by buttons, with the keyboard alone. */
    private String plans(Visitor chair) {
        chair.open(base);
        look(chair, "meetings-none");
        chair.follow(chair.text("meetings", "list.new"));
        LocalDateTime starts = LocalDateTime.now(RomeTime.ZONE).plusMinutes(20).truncatedTo(ChronoUnit.MINUTES);
        chair.fill("meetings", "field.startsAt", starts.toString());
        chair.fill("meetings", "field.endsAt", starts.plusMinutes(60).toString());
        Locator subjects = chair.field("meetings", "field.item");
        assertEquals(6, subjects.count());
        assertThat(chair.page().locator("#agenda-overrun")).isVisible();
        String second = subjects.nth(1).inputValue();
        Locator up = chair.button("meetings", "edit.up", 2);
        chair.tabTo(up);
        chair.page().keyboard().press("Enter");
        assertThat(chair.page().locator("#agenda-say")).hasText(chair.text("meetings", "edit.movedLive", second, 1, 6));
        assertThat(subjects.nth(0)).hasValue(second);
        chair.field("meetings", "field.minutes").nth(3).fill("10");
        assertThat(chair.page().locator("#agenda-overrun")).isHidden();
        chair.press("meetings", "edit.removeItem", 5);
        chair.press("meetings", "edit.add");
        chair.field("meetings", "field.item").nth(5).fill("Posizione comune " + sign);
        look(chair, "meeting-edit");
        chair.press("meetings", "edit.plan");
        chair.sees("meetings", "edit.planned");
        chair.sees("meetings", "refusal.PLACE_MISSING");
        String meeting = chair.page().url().substring(Visitor.ADDRESS.length());
        List<String> order = chair.page().locator(".agenda__title").allTextContents();
        assertEquals(second, order.get(0));
        assertEquals("Posizione comune " + sign, order.get(5));
        return meeting;
    }

    private void calls(Visitor chair, String meeting) {
        chair.press("meetings", "run.call");
        chair.sees("meetings", "refusal.PLACE_MISSING");
        chair.open(meeting + "/edit");
        chair.fill("meetings", "field.venue", "Sala Lombardia");
        chair.fill("meetings", "field.municipality", "Milano");
        chair.fill("meetings", "field.online", "https://meet.example/" + sign);
        chair.press("meetings", "edit.save");
        chair.page().getByText(chair.text("meetings", "guests.add")).click();
        chair.page().locator("[id$=':guestName']").fill("Rita Regione");
        chair.page().locator("[id$=':guestEmail']").fill(address("Rita"));
        chair.page().locator("[id$=':guestOrganisation']").fill("Regione");
        chair.press("meetings", "guests.note");
        chair.sees("meetings", "show.guestNoted", "Rita Regione");
        look(chair, "meeting-planned");
        chair.press("meetings", "run.call");
        chair.sees("meetings", "show.called");
        look(chair, "meeting-called");
        look(chair, "meetings-list", base);
        look(chair, "meeting-cancel", meeting + "/cancel");
    }

    private void answersYes(Visitor visitor, String link) {
        visitor.open(link);
        choose(visitor, "answer.YES");
        visitor.press("meetings", "answer.send");
        visitor.sees("meetings", "refusal.ACKNOWLEDGE_FIRST");
        visitor.field("meetings", "answer.acknowledge").check();
        visitor.press("meetings", "answer.send");
        visitor.sees("meetings", "answer.said.YES");
    }

    private void answersOnline(Visitor visitor, String meeting) {
        visitor.open("/my");
        visitor.sees("meetings", "mine.waiting", 1);
        visitor.open(meeting);
        look(visitor, "meeting-answer");
        choose(visitor, "answer.ONLINE");
        visitor.field("meetings", "answer.acknowledge").check();
        visitor.press("meetings", "answer.send");
        visitor.sees("meetings", "answer.said.ONLINE");
    }

    private void sendsSomebody(Visitor visitor, String meeting) {
        visitor.open(meeting);
        choose(visitor, "answer.SUBSTITUTE");
        visitor.press("meetings", "answer.send");
        visitor.sees("meetings", "refusal.SUBSTITUTE_MISSING");
        visitor.field("meetings", "answer.substitute")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Sandro Sostituto"));
        visitor.fill("meetings", "answer.note", "Sono in viaggio");
        visitor.press("meetings", "answer.send");
        visitor.sees("meetings", "answer.said.SUBSTITUTE");
    }

    /** By the private link alone; looking at it changes nothing. */
    private void answersAsGuest() {
        Mailbox.Mail mail = Mailbox.await(address("Rita"), "Convocazione");
        Visitor rita = with(new Visitor());
        rita.open(mail.link());
        rita.sees("meetings", "guest.hello", "Rita Regione");
        rita.seesNot("Bruno Beta");
        look(rita, "meeting-guest");
        rita.open(mail.link());
        rita.sees("meetings", "answer.title");
        choose(rita, "answer.YES");
        rita.field("meetings", "answer.acknowledge").check();
        rita.press("meetings", "answer.send");
        rita.sees("meetings", "answer.said.YES");
        assertEquals(410, rita.open(mail.link() + "x").status());
    }

    private void holds(Visitor chair, String meeting) {
        chair.open(meeting);
        chair.follow(chair.text("meetings", "run.hold"));
        chair.press("meetings", "hold.open");
        chair.sees("meetings", "hold.opened");
        chair.sees("meetings", "quorum.figures", 0, 4, 2);
        look(chair, "meeting-hold");
        mark(chair, "Bruno Beta", "mode.PRESENT");
        quorum(chair, "quorum.figures", 1, 4, 2);
        mark(chair, "Sandro Sostituto", "mode.ONLINE");
        quorum(chair, "quorum.figures", 2, 4, 2);
        quorum(chair, "quorum.reached");
        mark(chair, "Rita Regione", "mode.PRESENT");
        quorum(chair, "quorum.figures", 2, 4, 2);
        chair.open(meeting + "/hold");
        assertThat(radio(chair, "Anna Alfa", "mode.EXCUSED")).isChecked();
        assertThat(radio(chair, "Sandro Sostituto", "mode.ONLINE")).isChecked();
        closes(chair);
        chair.sees("minutes", "refusal.MINUTES_EMPTY");
        takesMinutes(chair, meeting);
        chair.open(meeting + "/hold");
        closes(chair);
        chair.sees("meetings", "hold.closed");
        chair.sees("meetings", "quorum.figures", 2, 4, 2);
        chair.sees("meetings", "mode.ABSENT");
        look(chair, "meeting-closed");
    }

    private static void closes(Visitor chair) {
        chair.page().getByText(chair.text("meetings", "hold.closeAsk")).click();
        chair.press("meetings", "hold.close");
    }

    /** Two decisions and an action, with what somebody else writes on the same item at the same time. */
    private void takesMinutes(Visitor chair, String meeting) {
        Visitor secretary = member("Sergio Segretario", null, "SECRETARY");
        secretary.open(meeting + "/minutes/write");
        chair.open(meeting + "/minutes/write");
        for (int item = 1; item <= 6; item++) {
            said(chair, item).fill("Sul punto " + item + " si è parlato.");
        }
        chair.press("minutes", "write.addDecisionTo", 2);
        chair.field("minutes", "write.decision", 1, 2).fill("La posizione è condivisa.");
        chair.press("minutes", "write.addDecisionTo", 2);
        chair.field("minutes", "write.decision", 2, 2).fill("Si scrive alla Regione.");
        chair.press("minutes", "write.addActionTo", 6);
        chair.field("minutes", "write.action", 1, 6).fill("Preparare la lettera " + sign);
        chair.page()
                .locator("#item-6")
                .getByLabel(chair.text("minutes", "field.owner"))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Bruno Beta"));
        look(chair, "minutes-write");
        chair.press("minutes", "write.save");
        chair.sees("minutes", "write.saved");

        said(secretary, 1).fill("Altro testo sul primo punto.");
        secretary.press("minutes", "write.save");
        secretary.sees("minutes", "write.conflict", 1);
        assertThat(secretary.page().locator("#item-1 blockquote")).hasText("Sul punto 1 si è parlato.");
        assertThat(said(secretary, 1)).hasValue("Altro testo sul primo punto.");
        look(secretary, "minutes-conflict");
        secretary.press("minutes", "write.take");
        assertThat(said(secretary, 1)).hasValue("Sul punto 1 si è parlato.");
        assertThat(secretary.page().locator("#item-1 blockquote")).hasCount(0);
        said(secretary, 1).fill("Sul primo punto si è parlato in due.");
        secretary.press("minutes", "write.save");
        secretary.sees("minutes", "write.saved");
    }

    private static Locator said(Visitor visitor, int item) {
        return visitor.page().locator("#item-" + item + " textarea[id$=':text']");
    }

    /** Circulated, commented, answered, approved; the action stands on the next agenda. */
    private void approves(Visitor chair, Visitor bruno, String meeting) {
        String minutes = meeting + "/minutes";
        assertEquals(404, bruno.open(minutes).status());
        chair.open(minutes);
        look(chair, "minutes-draft");
        chair.page().getByText(chair.text("minutes", "steps.circulateAsk")).click();
        chair.press("minutes", "steps.circulate");
        chair.sees("minutes", "show.circulated");

        bruno.open(Mailbox.await(address("Bruno"), "Verbale in consultazione").link());
        bruno.sees("Sul primo punto si è parlato in due.");
        bruno.fill("minutes", "comments.text", "Manca la data della lettera.");
        bruno.press("minutes", "comments.send");
        bruno.sees("minutes", "show.commented", 1);
        look(bruno, "minutes-commented");
        bruno.open("/my");
        bruno.sees("Preparare la lettera " + sign);
        look(bruno, "minutes-mine");

        chair.open(minutes);
        chair.page()
                .getByText(chair.text("minutes", "comments.answer"), new Page.GetByTextOptions().setExact(true))
                .click();
        chair.field("minutes", "comments.outcome")
                .selectOption(new com.microsoft.playwright.options.SelectOption()
                        .setLabel(chair.text("minutes", "outcome.ACCEPTED")));
        look(chair, "minutes-answering");
        chair.press("minutes", "comments.reply");
        chair.sees("minutes", "show.answered");
        Visitor nobody = with(new Visitor());
        nobody.enter(Map.of("name", "Tempo Passato", "commentsOver", meeting.substring(meeting.lastIndexOf('/') + 1)));
        chair.open(minutes);
        chair.page().getByText(chair.text("minutes", "steps.approveAsk")).click();
        chair.press("minutes", "steps.approve");
        chair.sees("minutes", "show.approved");
        chair.sees("minutes", "steps.intact");
        look(chair, "minutes-approved");
        assertEquals(
                200,
                bruno.page().request().get(Visitor.ADDRESS + minutes + ".pdf").status());
        assertEquals(
                404,
                nobody.page().request().get(Visitor.ADDRESS + minutes + ".pdf").status());

        chair.open("/groups/" + slug + "/decisions?q=regione");
        chair.sees("Si scrive alla Regione.");
        chair.seesNot("La posizione è condivisa.");
        look(chair, "decisions");
        chair.open(base + "/new");
        chair.fill("meetings", "field.venue", "Sala Lombardia");
        chair.press("meetings", "edit.plan");
        chair.sees("meetings", "edit.planned");
        chair.sees("minutes", "carried.title", "Preparare la lettera " + sign);
        bruno.open("/groups/" + slug + "/actions");
        look(bruno, "actions");
        bruno.page()
                .getByText(bruno.text("minutes", "actions.change"), new Page.GetByTextOptions().setExact(true))
                .click();
        bruno.press("minutes", "actions.done");
        bruno.sees("minutes", "actions.doneSaid");
    }

    private void assertInvitation(Mailbox.Mail mail, String meeting, String address, int sequence) {
        assertTrue(mail.calendarType().toLowerCase(java.util.Locale.ROOT).contains("method=request"));
        ICalendar calendar = Biweekly.parse(mail.calendar()).first();
        assertEquals("REQUEST", calendar.getMethod().getValue());
        VEvent event = calendar.getEvents().get(0);
        assertEquals(
                "meeting-" + meeting.substring(meeting.lastIndexOf('/') + 1) + "@lifesciencehub",
                event.getUid().getValue());
        assertEquals(sequence, event.getSequence().getValue());
        assertEquals(1, event.getAttendees().size());
        assertEquals(address, event.getAttendees().get(0).getEmail());
        assertTrue(event.getDescription().getValue().contains("Posizione comune " + sign));
        assertTrue(mail.text().contains("Posizione comune " + sign), mail.text());
    }

    private void choose(Visitor visitor, String key) {
        visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(visitor.text("meetings", key))
                                .setExact(true))
                .check();
    }

    private Locator radio(Visitor visitor, String name, String key) {
        return visitor.page()
                .locator(".roll__row", new Page.LocatorOptions().setHasText(name))
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().locator("legend b", new Page.LocatorOptions().setHasText(name))))
                .getByLabel(visitor.text("meetings", key), new Locator.GetByLabelOptions().setExact(true));
    }

    /** One tick is saved without a button. */
    private void mark(Visitor visitor, String name, String key) {
        radio(visitor, name, key).check();
        assertThat(visitor.page().locator("#roll-saved")).hasText(visitor.text("meetings", "hold.savedLive"));
    }

    private void quorum(Visitor visitor, String key, Object... arguments) {
        assertThat(visitor.page().locator("#quorum")).containsText(visitor.text("meetings", key, arguments));
    }

    private void look(Visitor visitor, String name, String path) {
        visitor.open(path);
        look(visitor, name);
    }

    private void look(Visitor visitor, String name) {
        problems.addAll(Accessibility.problems(visitor, name));
    }

    private Visitor member(String name, String company, String mandate) {
        Visitor visitor = with(new Visitor());
        Map<String, String> who = new java.util.HashMap<>(
                Map.of("name", name, "address", address(name.split(" ")[0]), "group", slug, "mandate", mandate));
        if (company != null) {
            who.put("delegateOf", company(company));
        }
        visitor.enter(who);
        return visitor;
    }

    private String company(String name) {
        return name + " " + sign;
    }

    private String address(String given) {
        return given.toLowerCase(java.util.Locale.ROOT) + "." + sign + "@test.example";
    }
}
