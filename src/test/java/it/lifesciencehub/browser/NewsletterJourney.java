package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody subscribes on the public page and confirms by mail; staff write a newsletter and see who would get it. */
class NewsletterJourney extends BrowserJourney {

    private final String sign = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aReaderSubscribesAndStaffWriteToThem() {
        String address = "lea." + sign + "@test.example";
        Visitor reader = with(new Visitor());
        reader.open("/newsletter?topic=opportunities");
        assertEquals(List.of(), Accessibility.problems(reader, "newsletter"));
        reader.picture("newsletter");
        reader.fill("newsletters", "field.address", address);
        reader.press("newsletters", "subscribe.go");
        reader.sees("newsletters", "subscribe.asked", address);

        Visitor staff = with(Administrator.staff());
        String link = Mailbox.await(address, "").link();
        reader.open(link);
        assertEquals(List.of(), Accessibility.problems(reader, "confirmation"));
        staff.open("/staff/newsletters/subscribers?q=" + sign);
        staff.sees("newsletters", "subscribers.emptyTitle");
        reader.press("newsletters", "confirm.go");
        reader.sees("newsletters", "confirm.done", address);
        staff.open("/staff/newsletters/subscribers?q=" + sign);
        staff.sees(address);
        assertEquals(List.of(), Accessibility.problems(staff, "subscribers"));
        assertEquals(410, reader.open(link).status());

        staff.open("/staff/newsletters/new");
        staff.fill("newsletters", "field.subjectIt", "Bandi " + sign);
        staff.fill("newsletters", "field.subjectEn", "Calls " + sign);
        staff.fill("newsletters", "field.bodyIt", "## Novità\n\nUn **bando** per tutti.");
        staff.fill("newsletters", "field.bodyEn", "## News\n\nA **call** for everybody.");
        staff.page()
                .getByLabel(staff.text("newsletters", "topic.OPPORTUNITIES"))
                .check();
        staff.press("newsletters", "edit.look");
        staff.sees("Calls " + sign);
        assertTrue(staff.page()
                .locator("main iframe")
                .first()
                .contentFrame()
                .locator("strong")
                .innerText()
                .contains("bando"));
        assertEquals(List.of(), Accessibility.problems(staff, "newsletter, written"));
        staff.picture("newsletter-edit");
        staff.press("newsletters", "edit.check");
        staff.page().waitForURL(Pattern.compile(".*/check"));
        staff.sees("newsletters", "check.reached");
        assertEquals(List.of(), Accessibility.problems(staff, "newsletter, checked"));
        staff.picture("newsletter-check");
    }
}
