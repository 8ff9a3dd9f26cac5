package it.lifesciencehub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff bring a list in and find their way in it. */
class OrganisationsJourney extends BrowserJourney {

    @TempDir
    Path folder;

    @Test
    void comeInOnceHoweverOftenTheListIsSent() {
        Path list = OrganisationDesk.lombardy();
        Visitor staff = with(Administrator.staff());
        OrganisationDesk desk = new OrganisationDesk(staff);
        desk.bringIn(list);
        int before = desk.found("");
        assertTrue(before >= 100, "found " + before);
        desk.upload(list);
        staff.sees("imports", "preview.nothing");
        assertEquals(before, desk.found(""));
        staff.documentPicture("organisations");
    }

    @Test
    void doNotComeInWithAMistake() throws IOException {
        Path list = Files.writeString(
                folder.resolve("wrong.csv"),
                "name,municipality,province,vat_number\nGiusta srl,Milano,MI,00743110157\nSbagliata srl,Milano,MI,00743110158\n");
        Visitor staff = with(Administrator.staff());
        OrganisationDesk desk = new OrganisationDesk(staff);
        desk.upload(list);
        staff.sees("imports", "preview.wrongTitle", 1);
        assertEquals(0, staff.page().locator("#confirmation").count());
        assertEquals(0, desk.found("?q=Giusta+srl"));
    }

    @Test
    void areFoundFilteredAndPagedWithoutAMouse() {
        Visitor staff = with(Administrator.staff());
        OrganisationDesk desk = new OrganisationDesk(staff);
        desk.bringIn(OrganisationDesk.lombardy());
        staff.open("/staff/organisations");
        staff.tabTo(staff.page().locator("#q"));
        staff.page().keyboard().type("humanitas");
        staff.page().keyboard().press("Enter");
        staff.page().waitForURL("**q=humanitas**");
        staff.sees("Humanitas");
        staff.tabTo(staff.page().locator("main table tbody th a").first());
        staff.page().keyboard().press("Enter");
        staff.page().waitForURL("**/staff/organisations/*");

        staff.open("/staff/organisations");
        staff.tabTo(staff.page().locator("#province"));
        staff.page().keyboard().press("ArrowDown");
        staff.tabTo(staff.button("lists", "bar.apply"));
        staff.page().keyboard().press("Enter");
        staff.page().waitForURL("**province=**");

        staff.open("/staff/organisations");
        String first = staff.page().locator("main table tbody th a").first().innerText();
        // Over the rows in one step, for those who want the next page.
        staff.tabTo(staff.page().locator("a[href='#after-rows']"));
        staff.page().keyboard().press("Enter");
        staff.tabTo(staff.page().locator(".pager a[rel=next]"));
        staff.page().keyboard().press("Enter");
        staff.page().waitForURL("**page=2**");
        assertTrue(
                !first.equals(
                        staff.page().locator("main table tbody th a").first().innerText()),
                "page 2 is page 1");
        assertEquals(0, desk.found("?q=nonesistequestaorganizzazione"));
        staff.sees("organisations", "list.nothingTitle");
    }
}
