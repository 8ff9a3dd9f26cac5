package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import it.lifesciencehub.documents.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host approves two visitors and refuses one by the link of a mail; a visitor gives data on a telephone; the host sees
 * them, which the trail says, and prints the list; staff get the list without them.
 */
class HostJourney extends BrowserJourney {

    private static final String NUMBER = "CA4242ZZ";

    @TempDir
    private Path folder;

    private final String sign = UUID.randomUUID().toString().substring(0, 6);
    private final String olga = "olga." + sign + "@ospiti.example";

    @Test
    void aHostDecidesAndTheReceptionGetsItsList() throws IOException {
        Visitor staff = with(Administrator.visitor());
        String host = "Ospitante " + sign;
        with(new Visitor()).enter(Map.of("name", "Piero Ospite", "delegateOf", host));
        long id = publish(staff);
        String slug = slug(staff, id);
        frame(staff, id, host);

        Visitor anna = asks(slug, "Anna Prima", "Ditta A " + sign);
        asks(slug, "Bruno Secondo", "Ditta B " + sign);
        asks(slug, "Carla Terza", "Ditta C " + sign);
        staff.open("/staff/events/" + id + "/visit");
        staff.page().locator("[id='hosts:list:0:write']").click();
        staff.sees("visits", "hosts.written");
        assertEquals(List.of(), Accessibility.problems(staff, "visit, desk"));

        Visitor reception = with(new Visitor());
        reception.open(Mailbox.await(olga, "3 persone da approvare").link());
        reception.sees("Anna Prima");
        reception.seesNot("@test.example");
        assertEquals(List.of(), Accessibility.problems(reception, "visit, host"));
        approve(reception, "Anna Prima");
        approve(reception, "Bruno Secondo");
        reception.page().getByText(reception.text("visits", "host.refuseOpen")).click();
        reception.choose("visits", "host.cause", "ROLE");
        reception.press("visits", "host.refuse");
        reception.sees("visits", "host.refused");
        reception.sees("visits", "host.turnedDown");

        anna.open("/my/places/" + place(anna));
        anna.sees("Cancello 3");
        anna.page().setViewportSize(360, 780);
        anna.follow(anna.text("visits", "place.give"));
        anna.press("visits", "form.give");
        anna.page().waitForLoadState();
        anna.fill("visits", "field.DOCUMENT_NUMBER", NUMBER);
        assertEquals(
                false,
                anna.page().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
        anna.press("visits", "form.give");
        anna.sees("visits", "place.dataGiven");
        anna.open("/my/places/" + place(anna) + "/visitor");
        assertFalse(anna.page().content().contains(NUMBER));
        assertEquals(List.of(), Accessibility.problems(anna, "visitor's data"));

        reception.press("visits", "data.look");
        reception.sees(NUMBER);
        assertEquals(List.of(), Accessibility.problems(reception, "visitors' data, seen"));
        staff.open("/staff/audit?q=Anna");
        staff.sees("visits", "action.visitor-data.seen");
        staff.sees("Olga Reception");
        String list = reception
                .page()
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(reception.text("visits", "list.download")))
                .getAttribute("href");
        String full = pdf(reception, list);
        assertTrue(full.contains("Anna Prima") && full.contains(NUMBER), full);
        String plain = pdf(staff, "/staff/visit-lists/" + id + ".pdf");
        assertTrue(plain.contains("Anna Prima"), plain);
        assertFalse(plain.contains(NUMBER), plain);
        staff.open("/staff/events/" + id + "/visit");
        staff.seesNot(NUMBER);
    }

    private long publish(Visitor staff) {
        String day = LocalDate.now().plusDays(5).toString();
        staff.open("/staff/events/new");
        staff.page().locator("main a[href*='kind=INDUSTRY_VISIT']").first().click();
        staff.fill("events", "field.titleIt", "Visita " + sign);
        staff.fill("events", "field.titleEn", "Visit " + sign);
        staff.fill("events", "field.startsAt", day + "T15:00");
        staff.fill("events", "field.endsAt", day + "T18:00");
        staff.fill("events", "field.venueName", "Stabilimento");
        staff.fill("events", "field.venueAddress", "Via Roma 1");
        staff.fill("events", "field.municipality", "Lodi");
        staff.press("events", "new.create");
        staff.page().waitForURL(Pattern.compile(".*/staff/events/\\d+"));
        long id = Long.parseLong(staff.page().url().replaceAll(".*/", ""));
        staff.fill("events", "field.summaryIt", "Un pomeriggio in reparto.");
        staff.fill("events", "field.summaryEn", "An afternoon in the departments.");
        staff.press("shared", "action.save");
        staff.sees("events", "edit.saved");
        return id;
    }

    private static String slug(Visitor staff, long id) {
        staff.open("/staff/events/" + id + "/publish");
        String slug = staff.page().locator("#form strong").first().innerText().replaceAll(".*/", "");
        staff.press("events", "publish.now");
        staff.sees("events", "publish.done");
        return slug;
    }

    private void frame(Visitor staff, long id, String host) {
        staff.open("/staff/events/" + id + "/visit");
        staff.fill("visits", "desk.host", host);
        staff.fill("visits", "desk.meetingPointIt", "Cancello 3");
        staff.fill("visits", "desk.meetingPointEn", "Gate 3");
        staff.fill("visits", "desk.listDays", "10");
        staff.page().locator("[id='form:save']").click();
        staff.sees("visits", "desk.saved");
        staff.page().locator("[id='outside:name']").fill("Olga Reception");
        staff.page().locator("[id='outside:email']").fill(olga);
        staff.page().locator("[id='outside:add']").click();
        staff.sees("visits", "hosts.named");
        staff.page()
                .getByLabel(staff.text("visits", "field.DOCUMENT_NUMBER"))
                .first()
                .check();
        staff.press("visits", "fields.save");
        staff.sees("visits", "fields.saved");
    }

    private Visitor asks(String slug, String name, String company) {
        Visitor visitor = with(new Visitor());
        visitor.enter(Map.of("name", name, "delegateOf", company));
        visitor.open("/events/" + slug + "/book");
        visitor.page().locator("[id='self:bookMyself']").click();
        visitor.settle();
        return visitor;
    }

    private static void approve(Visitor host, String name) {
        host.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName(host.text("visits", "host.approve") + ": " + name))
                .click();
        host.settle();
        host.sees("visits", "host.approved");
    }

    private static String place(Visitor visitor) {
        if (!visitor.page().url().contains("/my/places/")) {
            visitor.open("/my");
            return visitor.page()
                    .locator("main a[href*='/my/places/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll(".*/", "");
        }
        return visitor.page().url().replaceAll(".*/my/places/(\\d+).*", "$1");
    }

    private String pdf(Visitor visitor, String path) throws IOException {
        APIResponse response = visitor.page().context().request().get(Visitor.ADDRESS + path);
        assertEquals(200, response.status());
        return PdfReader.of(folder, response.body()).text();
    }
}
