package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk's pages about what only a longer way makes: a term, a renewal run, a paper, a bulk change, a session. */
class DeskPagesJourney extends BrowserJourney {

    private final List<String> problems = new ArrayList<>();
    private final String sign = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void areForEverybody() {
        Visitor staff = with(Administrator.staff());
        String company = "Ventura Diagnostica " + sign;
        Visitor delegate = with(new Visitor());
        Long id = delegate.enter(Map.of("name", "Ugo Prova", "delegateOf", company))
                .get(1);
        aTerm(staff, id);
        aRun(staff);
        aPaper(staff, id);
        aBulkChange(staff);
        aSession(staff);
        assertEquals(List.of(), problems);
    }

    /** Of a category with a fee: without one no term is proposed. */
    private void aTerm(Visitor staff, Long organisation) {
        staff.open("/staff/membership/categories/1");
        staff.page().locator("[id='rule:amount']").fill("900");
        staff.page().locator("[id='rule:validFrom']").fill("2000-01-01");
        staff.page().locator("[id='rule:saveFee']").click();
        staff.settle();
        look(staff, "category");
        staff.open("/staff/organisations/" + organisation + "/membership/begin");
        staff.page().locator("[id='form:category']").selectOption("1");
        staff.page().locator("[id='form:take']").click();
        staff.page().waitForURL(Pattern.compile(".*/organisations/\\d+/membership(\\?.*)?"));
        look(staff, "membership");
        staff.page().locator("main a[href*='/membership/terms/']").first().click();
        staff.page().waitForURL(Pattern.compile(".*/membership/terms/\\d+"));
        look(staff, "term");
    }

    private void aRun(Visitor staff) {
        staff.open("/staff/membership/runs/new");
        staff.page().locator("[id='form:name']").fill("Rinnovo " + sign);
        staff.page().locator("[id='form:words']").fill(sign);
        staff.page().locator("[id='form:create']").click();
        staff.page().waitForURL(Pattern.compile(".*/staff/membership/runs/\\d+"));
        staff.sees("Rinnovo " + sign);
        look(staff, "run");
    }

    private void aPaper(Visitor staff, Long organisation) {
        staff.open("/staff/organisations/" + organisation + "/papers");
        staff.page().locator("[id$=':title']").fill("Statuto " + sign);
        staff.page().locator("[id$=':kind']").selectOption(new SelectOption().setIndex(1));
        staff.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("statuto.txt", "text/plain", "Articolo 1".getBytes(StandardCharsets.UTF_8)));
        staff.page().locator("[id$=':add']").click();
        staff.page().locator("main a[href*='/papers/']").first().click();
        staff.page().waitForURL(Pattern.compile(".*/papers/\\d+"));
        staff.sees("Statuto " + sign);
        look(staff, "paper");
    }

    private void aBulkChange(Visitor staff) {
        staff.open("/staff/organisations?q=" + sign);
        staff.press("organisations", "list.bulkFound", 1);
        look(staff, "bulk, choice");
        staff.page().locator("[id='choose:act']").selectOption(new SelectOption().setIndex(2));
        staff.page().locator("[id='choose:look']").click();
        staff.page().locator("[id='confirmation:back']").waitFor();
        look(staff, "bulk, preview");
        staff.page().locator("[id='confirmation:confirm']").click();
        staff.page().waitForURL(Pattern.compile(".*/organisations/bulk/\\d+.*"));
        look(staff, "bulk, done");
    }

    private void aSession(Visitor staff) {
        EventDesk.Published event = new EventDesk(staff).publish("Incontro con sessione", 20, 3);
        staff.open("/staff/events/" + event.id() + "/programme/new");
        staff.page().locator("[id='form:titleIt']").fill("Apertura");
        staff.page().locator("[id='form:titleEn']").fill("Opening");
        String day = LocalDate.now().plusDays(40).toString();
        staff.page().locator("[id='form:startsAt']").fill(day + "T15:00");
        staff.page().locator("[id='form:endsAt']").fill(day + "T16:00");
        staff.page().locator("[id='form:save']").click();
        staff.settle();
        staff.open("/staff/events/" + event.id() + "/programme");
        staff.page()
                .locator("main a[href*='/programme/']:not([href$='/new'])")
                .first()
                .click();
        staff.page().waitForURL(Pattern.compile(".*/programme/\\d+"));
        look(staff, "session");
    }

    private void look(Visitor visitor, String page) {
        problems.addAll(Accessibility.problems(visitor, page));
    }
}
