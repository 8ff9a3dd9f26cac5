package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import it.lifesciencehub.documents.PdfReader;
import it.lifesciencehub.shared.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff set a price, a guest books and opens the pro-forma, staff record the payment, and both see it. */
class FeesJourney extends BrowserJourney {

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();

    @Test
    void aGuestBooksAndPays() throws IOException {
        Visitor staff = with(Administrator.staff());
        EventDesk.Published event = new EventDesk(staff).publish("Incontro a pagamento", 20, 3);
        String desk = "/staff/events/" + event.id() + "/fees";
        staff.open(desk);
        if (staff.page().locator("[id='fees:lines:0:price']").count() == 0) {
            staff.page().locator("[id='fees:addLine']").click();
            staff.settle();
        }
        staff.page().locator("[id='fees:lines:0:price']").fill("120");
        staff.page().locator("[id='fees:holder']").fill("Life Science Hub");
        staff.page().locator("[id='fees:iban']").fill("IT60X0542811101000000123456");
        look(staff, "prices");
        staff.page().locator("[id='fees:save']").click();
        staff.settle();
        staff.open(desk);
        assertTrue(
                staff.page().locator("[id='fees:lines:0:price']").inputValue().startsWith("120"));

        String address = "greta." + UUID.randomUUID() + "@test.example";
        Visitor guest = with(new Visitor(Language.EN, null));
        guest.enter(Map.of("name", "Greta Guest", "address", address));
        guest.open("/events/" + event.slug());
        guest.sees("120");
        look(guest, "event with a fee");
        guest.open("/events/" + event.slug() + "/book");
        guest.sees("120");
        look(guest, "booking with a fee");
        guest.press("registrations", "book.bookMyself");
        guest.open("/my");
        String place = guest.page()
                .locator("main a[href*='/my/places/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/my/places/(\\d+).*", "$1");
        guest.open("/my/places/" + place);
        look(guest, "place with a fee");
        guest.open("/my/places/" + place + "/fee");
        guest.sees("eventfees", "state.OPEN");
        look(guest, "fee");
        String number = guest.page().locator("main dl.facts dd").first().innerText();
        APIResponse form = guest.page().context().request().get(Visitor.ADDRESS + "/my/fees/" + place + ".pdf?lang=en");
        assertEquals(200, form.status());
        assertTrue(PdfReader.of(folder, form.body()).text().contains(number), number);
        assertTrue(Mailbox.await(address, event.titleIt()).to().contains(address));

        staff.open("/staff/fees?event=" + event.id());
        look(staff, "charges");
        staff.follow(number);
        staff.page().waitForURL(Pattern.compile(".*/staff/fees/\\d+"));
        look(staff, "charge");
        staff.page().locator("[id='payment:paidOn']").fill(LocalDate.now().toString());
        staff.page().locator("[id='payment:amount']").fill("120");
        staff.page().locator("[id='payment:note']").fill("Bonifico");
        staff.page().locator("[id='payment:record']").click();
        staff.settle();
        staff.sees("eventfees", "state.PAID");
        staff.sees("Bonifico");
        look(staff, "charge, paid");
        guest.open("/my/places/" + place + "/fee");
        guest.sees("eventfees", "state.PAID");
        look(guest, "fee, paid");
        Mailbox.await(address, "Quota ricevuta");
        assertEquals(List.of(), problems);
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problems(visitor, page));
    }
}
