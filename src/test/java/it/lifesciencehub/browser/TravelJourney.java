package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.SelectOption;
import it.lifesciencehub.documents.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Staff arrange a leg, a room and a meeting for a traveller, who gives their passport's data, opens the itinerary and
 * notes what came of the meeting; their company reads whether all is there, and no more.
 */
class TravelJourney extends BrowserJourney {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final String KING = "King Hospital";
    private static final String ANNA = "Anna Viaggia";

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private final LocalDate today = LocalDate.now(RIYADH);
    private final String company =
            "Azienda in viaggio " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void leadsFromALegToTheOutcomeOfAMeeting() throws IOException {
        Visitor anna = with(new Visitor());
        List<Long> ids = anna.enter(Map.of("name", ANNA, "mission", company));
        Long event = ids.get(1);
        Visitor staff = with(Administrator.staff());
        String desk = "/staff/events/" + event;
        frame(staff, desk);
        hotel(staff, desk);
        meetings(staff, desk);
        staff.open(desk + "/travel");
        press(staff, "steps:ask");
        staff.sees("travel", "desk.askDone", 1);
        press(staff, "steps:publish");
        staff.sees("travel", "desk.publishDone", 1);

        anna.open("/my/places/" + ids.get(2));
        anna.follow(anna.text("travel", "mine.title"));
        anna.page().waitForURL("**/my/travel/" + event);
        papers(anna);
        anna.sees("Al Faisal");
        problems.addAll(Accessibility.problemsOnTheNarrowest(anna, "my journey"));
        files(anna, "/my/travel/" + event + "/itinerary");
        outcome(anna);

        Visitor delegate = with(new Visitor());
        Long organisation = delegate.enter(Map.of("name", "Dario Delegato", "delegateOf", company))
                .get(1);
        delegate.open("/company/" + organisation + "/travel/" + event);
        delegate.sees(ANNA);
        delegate.sees("travel", "company.complete");
        delegate.seesNot(delegate.text("travel", "company.incomplete"));
        delegate.sees("Chiedono campioni");
        delegate.seesNot("Ada Rossi");
        delegate.seesNot("mag 2040");
        assertEquals(404, delegate.open("/my/travel/" + event).status());
        assertEquals(List.of(), problems);
    }

    private void frame(Visitor staff, String desk) {
        staff.open(desk + "/travel");
        staff.page().locator("[id='form:dueOn']").fill(today.plusDays(3).toString());
        press(staff, "form:save");
        staff.sees("travel", "desk.saved");
        staff.open(desk + "/travel-legs/new");
        staff.page().locator("[id='form:city']").fill("Riyadh");
        staff.page().locator("[id='form:country']").selectOption("SA");
        staff.page().locator("[id='form:zone']").selectOption(RIYADH.getId());
        staff.page().locator("[id='form:firstDay']").fill(today.minusDays(1).toString());
        staff.page().locator("[id='form:lastDay']").fill(today.plusDays(2).toString());
        staff.page().locator("[id='form:passportMonths']").fill("6");
        press(staff, "form:save");
        staff.sees("travel", "leg.saved");
    }

    private void hotel(Visitor staff, String desk) {
        staff.open(desk + "/travel-hotels/new");
        choose(staff, "form:legId", "Riyadh");
        staff.page().locator("[id='form:name']").fill("Al Faisal");
        staff.page()
                .locator("[id='form:checkIn']")
                .fill(today.minusDays(1).atTime(15, 0).toString());
        staff.page()
                .locator("[id='form:checkOut']")
                .fill(today.plusDays(2).atTime(11, 0).toString());
        staff.page().locator("[id='form:singles']").fill("1");
        press(staff, "form:save");
        staff.sees("travel", "hotel.saved");
        choose(staff, "giving:who", ANNA);
        staff.page().locator("[id='giving:kind']").selectOption("SINGLE");
        press(staff, "giving:give");
        staff.sees("travel", "stay.given");
    }

    private void meetings(Visitor staff, String desk) {
        for (String body : List.of(KING, "Gulf Trading")) {
            staff.open(desk + "/travel-bodies/new");
            staff.page().locator("[id='form:name']").fill(body);
            staff.page().locator("[id='form:country']").selectOption("SA");
            staff.page().locator("[id='form:kind']").selectOption("HOSPITAL");
            press(staff, "form:save");
            staff.sees("travel", "body.saved");
        }
        LocalDateTime begun = LocalDateTime.now(RIYADH).minusMinutes(10).truncatedTo(ChronoUnit.MINUTES);
        meeting(staff, desk, KING, begun);
        staff.sees("travel", "meeting.saved");
        meeting(staff, desk, "Gulf Trading", begun.plusMinutes(30));
        staff.sees("travel", "refusal.TRAVELLERS_BUSY", ANNA, KING);
    }

    private static void meeting(Visitor staff, String desk, String body, LocalDateTime starts) {
        staff.open(desk + "/travel-meetings/new");
        choose(staff, "form:bodyId", body);
        choose(staff, "form:legId", "Riyadh");
        staff.page().locator("[id='form:starts']").fill(starts.toString());
        staff.page().locator("input[name='form:who']").first().check();
        press(staff, "form:save");
    }

    private static void papers(Visitor anna) {
        anna.sees("travel", "light.AMBER");
        anna.page().locator("[id='form:NATIONALITY']").selectOption("IT");
        anna.page().locator("[id='form:PASSPORT_COUNTRY']").selectOption("IT");
        anna.page().locator("[id='form:PASSPORT_EXPIRY']").fill("2040-05-31");
        anna.page().locator("[id='form:EMERGENCY_NAME']").fill("Ada Rossi");
        anna.page().locator("[id='form:EMERGENCY_PHONE']").fill("+39 02 1234567");
        press(anna, "form:give");
        anna.sees("travel", "mine.given");
        anna.sees("travel", "light.GREEN");
        anna.seesNot(anna.text("travel", "light.AMBER"));
    }

    private void files(Visitor anna, String address) throws IOException {
        APIResponse pdf = anna.page().context().request().get(Visitor.ADDRESS + address + ".pdf");
        assertEquals(200, pdf.status());
        String printed = PdfReader.of(folder, pdf.body()).text();
        assertTrue(printed.contains(ANNA) && printed.contains("Riyadh") && printed.contains(KING), printed);
        APIResponse calendar = anna.page().context().request().get(Visitor.ADDRESS + address + ".ics");
        assertEquals(200, calendar.status());
        List<VEvent> entries = Biweekly.parse(calendar.text()).first().getEvents();
        VEvent leg = find(entries, "Riyadh");
        assertFalse(leg.getDateStart().getValue().hasTime(), "a leg without a time");
        assertTrue(find(entries, KING).getDateStart().getValue().hasTime());
    }

    private static VEvent find(List<VEvent> entries, String words) {
        return entries.stream()
                .filter(one -> one.getSummary().getValue().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void outcome(Visitor anna) {
        anna.follow(anna.text("travel", "outcome.note") + ": " + KING);
        anna.page().locator("[id='form:note']").fill("Chiedono campioni");
        press(anna, "form:save");
        anna.sees("travel", "outcome.saved");
        anna.sees("Chiedono campioni");
    }

    private static void choose(Visitor visitor, String field, String label) {
        visitor.page().locator("[id='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    private static void press(Visitor visitor, String button) {
        visitor.page().locator("[id='" + button + "']").click();
        visitor.settle();
    }
}
