package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Staff's pages of organisations. */
final class OrganisationDesk {

    private final Visitor staff;

    OrganisationDesk(Visitor staff) {
        this.staff = staff;
    }

    /** The list of research organisations in Lombardy; tests that need it are skipped where it is not there. */
    static Path lombardy() {
        Path list = Path.of(System.getProperty("hub.shared"), "data", "research-organisations-lombardy.csv");
        Assumptions.assumeTrue(Files.exists(list), () -> "SKIPPED: there is no " + list);
        return list;
    }

    /** Sends a file and waits for what would happen. */
    void upload(Path file) {
        staff.open("/staff/organisations/import");
        staff.field("imports", "import.file").setInputFiles(file);
        staff.press("imports", "import.upload");
        staff.press("imports", "columns.save");
        staff.isAt("/staff/organisations/import/");
    }

    /** Brings the file's organisations in, as far as they are not there yet. */
    void bringIn(Path file) {
        upload(file);
        Locator confirm = staff.page().locator("#confirmation button, #confirmation input[type=submit]");
        if (confirm.count() > 0) {
            confirm.first().click();
            assertThat(staff.page().locator("main"))
                    .containsText(
                            staff.text("imports", "preview.done"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        }
    }

    /** How many organisations the list finds with this query, for example {@code ?q=milano}. */
    int found(String query) {
        staff.open("/staff/organisations" + query);
        String found = staff.page().locator(".filters__found").innerText();
        String digits = found.replaceAll("\\D", "");
        return digits.isEmpty() ? found.startsWith("Una") ? 1 : 0 : Integer.parseInt(digits);
    }

    /** Opens the page of the organisation with this name and returns its id. */
    long open(String name) {
        staff.open(
                "/staff/organisations?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
        staff.page()
                .locator("main table")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        staff.page().waitForURL(Pattern.compile(".*/staff/organisations/\\d+"));
        return Long.parseLong(staff.page().url().replaceAll(".*/", ""));
    }

    /** On the page of an organisation: goes to its people, adds somebody and invites them to act for it. */
    void inviteDelegate(String given, String family, String address) {
        staff.page().locator(".tabs a[href$='/people']").click();
        staff.page().waitForURL("**/people");
        newcomer("given").fill(given);
        newcomer("family").fill(family);
        newcomer("email").fill(address);
        newcomer("language").selectOption("IT");
        staff.press("organisations", "colleagues.addButton");
        staff.page()
                .getByLabel(staff.text("organisations", "colleagues.editOf", given + " " + family))
                .click();
        staff.settle();
        staff.press("organisations", "colleagues.inviteDelegate");
    }

    /** A field of the form for a new colleague. */
    private Locator newcomer(String field) {
        return staff.page()
                .locator("#add")
                .getByLabel(
                        staff.text("organisations", "colleagues." + field),
                        new Locator.GetByLabelOptions().setExact(true));
    }
}
