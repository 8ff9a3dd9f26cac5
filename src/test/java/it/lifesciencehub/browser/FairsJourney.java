package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import it.lifesciencehub.documents.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Staff open a collective stand with two kinds of place, a company asks for one of each and gets them, hands in a text and
 * a file, and reads what it bears of a shared cost.
 */
class FairsJourney extends BrowserJourney {

    @TempDir
    private Path folder;

    private final List<String> problems = new ArrayList<>();
    private final String sign = UUID.randomUUID().toString().substring(0, 8);
    private final String company = "Officina " + sign;

    @Test
    void leadsFromTheStandToTheStatement() throws IOException {
        Visitor staff = with(Administrator.staff());
        Visitor delegate = with(new Visitor());
        List<Long> ids =
                delegate.enter(Map.of("name", "Dario Delegato", "delegateOf", company, "member", "1", "fair", sign));
        String place = "/company/" + ids.get(1) + "/fairs/" + ids.get(2);
        String desk = "/staff/events/" + ids.get(2) + "/stand";
        openStand(staff, desk);
        Visitor passer = with(new Visitor());
        passer.open("/events/fiera-" + sign);
        passer.sees("fairs", "face.delegates");
        delegate.open("/events/fiera-" + sign);
        look(delegate, "public page of a fair");
        delegate.page().locator("main a[href$='" + place + "']").click();
        delegate.settle();
        ask(delegate);
        give(staff, desk);
        materials(staff, desk);
        handIn(delegate, place);
        staff.open(desk + "/materials");
        staff.sees("fairs", "light.HANDED");
        look(staff, "materials of a stand");
        charge(staff, desk);
        read(delegate, place);
        assertEquals(List.of(), problems);
    }

    private void openStand(Visitor staff, String desk) {
        staff.open(desk);
        type(staff, "form:hall", "8");
        type(staff, "form:number", "B21");
        type(staff, "form:area", "96");
        type(staff, "form:opens", LocalDate.now().minusDays(1) + "T09:00");
        type(staff, "form:placesPerCompany", "2");
        type(staff, "form:placeVatRate", "22");
        press(staff, "form:save", "desk.saved");
        kind(staff, "Desk", "6", "1200");
        kind(staff, "Vetrina", "1,5", "450");
    }

    private static void kind(Visitor staff, String name, String area, String price) {
        type(staff, "place:nameIt", name);
        type(staff, "place:nameEn", name);
        type(staff, "place:includedIt", "Tutto il necessario");
        type(staff, "place:includedEn", "Everything that is needed");
        type(staff, "place:places", "1");
        type(staff, "place:placeArea", area);
        type(staff, "place:price", price);
        press(staff, "place:save", "kinds.saved");
    }

    private void ask(Visitor delegate) {
        assertThat(delegate.page().locator("[id='request:kinds:0:count']")).hasValue("1");
        type(delegate, "request:kinds:1:count", "1");
        type(delegate, "request:shows", "Bioreattori");
        type(delegate, "request:contactName", "Elena Fiera");
        type(delegate, "request:contactEmail", "elena@test.example");
        look(delegate, "request of a company");
        press(delegate, "request:save", "company.asked");
    }

    private void give(Visitor staff, String desk) {
        staff.open(desk + "/requests");
        staff.sees(company);
        staff.page().locator("main a[href*='?request=']").first().click();
        staff.settle();
        assertThat(staff.page().locator("[id='decision:kinds:1:count']")).hasValue("1");
        look(staff, "places by kind");
        press(staff, "decision:give", "requests.confirmed");
        staff.sees("Desk × 1, Vetrina × 1");
    }

    private static void materials(Visitor staff, String desk) {
        staff.open(desk + "/materials");
        material(staff, "Profilo", "TEXT");
        material(staff, "Logo", "FILE");
    }

    private static void material(Visitor staff, String title, String kind) {
        type(staff, "material:titleIt", title);
        type(staff, "material:titleEn", title);
        staff.page().locator("[id='material:kind']").selectOption(kind);
        type(staff, "material:most", "TEXT".equals(kind) ? "600" : "");
        type(staff, "material:due", LocalDate.now().plusDays(10).toString());
        press(staff, "material:save", "items.saved");
    }

    private static void handIn(Visitor delegate, String place) {
        delegate.open(place);
        delegate.page().locator("main a[href*='/my/fair-places/']").first().click();
        delegate.settle();
        delegate.page().locator("main a[href*='?item=']").first().click();
        delegate.settle();
        type(delegate, "text:content", "Facciamo bioreattori.");
        press(delegate, "text:write", "handing.handed");
        delegate.page().locator("main a[href*='?item=']").last().click();
        delegate.settle();
        delegate.page()
                .locator("[id='upload:file']")
                .setInputFiles(new FilePayload("logo.txt", "text/plain", "Un logo".getBytes(StandardCharsets.UTF_8)));
        press(delegate, "upload:upload", "handing.handed");
        delegate.sees("logo.txt");
    }

    private static void charge(Visitor staff, String desk) {
        staff.open(desk + "/costs");
        type(staff, "expense:costIt", "Allestimento");
        type(staff, "expense:costEn", "Fitting");
        type(staff, "expense:net", "1000");
        type(staff, "expense:vatRate", "22");
        staff.page().locator("[id='expense:split']").selectOption("EQUALLY");
        press(staff, "expense:save", "costs.saved");
        staff.sees("Vetrina × 1");
        staff.page().locator("[id='publication:publish']").click();
        staff.settle();
        staff.sees("fairs", "costs.published", 1);
    }

    private void read(Visitor delegate, String place) throws IOException {
        delegate.open(place + "/statement");
        delegate.sees("Allestimento");
        String file = delegate.page().locator("main a[href*='.pdf']").first().getAttribute("href");
        APIResponse pdf = delegate.page().context().request().get(Visitor.ADDRESS + file);
        assertEquals(200, pdf.status());
        String text = PdfReader.of(folder, pdf.body()).text();
        for (String words : List.of(company, "Desk × 1", "Vetrina × 1", "Allestimento", "3.233,00")) {
            assertTrue(text.contains(words), () -> words + " is not in " + text);
        }
    }

    private static void type(Visitor visitor, String id, String value) {
        visitor.page().locator("[id='" + id + "']").fill(value);
    }

    private static void press(Visitor visitor, String id, String told) {
        visitor.page().locator("[id='" + id + "']").click();
        visitor.settle();
        visitor.sees("fairs", told);
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problemsOnTheNarrowest(visitor, page));
    }
}
