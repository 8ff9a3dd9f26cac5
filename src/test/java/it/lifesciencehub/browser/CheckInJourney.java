package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The day of an event: a helper's link, a telephone whose camera sees somebody's code, a time without network, and
 * afterwards a certificate that anybody verifies.
 */
class CheckInJourney extends BrowserJourney {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int DOTS = 8;

    @Test
    void letsPeopleInWithAndWithoutNetworkAndCertifiesIt() throws IOException {
        Visitor staff = with(new Visitor());
        List<Long> ids = staff.enter(Map.of("role", "STAFF", "today", "2"));
        Long event = ids.get(1);
        staff.open("/my/places/" + ids.get(2));
        Path video = video(staff.page().locator("svg.qr"));
        String desk = "/staff/events/" + event;
        staff.open(desk + "/day");
        staff.fill("attendance", "day.name", "Porta A");
        staff.press("attendance", "day.open");
        String link = staff.page().locator("#link").innerText().replaceAll(".*/check-in/", "/check-in/");

        Visitor helper = with(new Visitor());
        helper.open(link);
        assertEquals(List.of(), Accessibility.problems(helper, "check-in"));
        try (Browser telephone = Chromium.withCamera(video)) {
            atTheDoor(staff, telephone, link);
        }
        for (String page : List.of("/day", "/attendance", "/badges")) {
            staff.open(desk + page);
            assertEquals(List.of(), Accessibility.problems(staff, page));
        }
        staff.open(desk + "/attendance?show=IN");
        staff.sees("Cognome0 Nome0");
        staff.sees("Cognome1 Nome1");

        with(new Visitor()).enter(Map.of("over", event.toString()));
        staff.open(desk + "/certificates");
        staff.press("certificates", "event.issueDo");
        assertEquals(List.of(), Accessibility.problems(staff, "certificates"));
        staff.open("/my/places/" + ids.get(2));
        String verify = staff.page()
                .locator("a[href*='/certificates/']:not([href$='.pdf'])")
                .getAttribute("href");
        Visitor anybody = with(new Visitor());
        anybody.open(verify);
        anybody.sees("certificates", "verify.valid");
        anybody.sees("Nome0 Cognome0");
        assertEquals(List.of(), Accessibility.problems(anybody, "verify"));
        anybody.open(verify.replaceAll("/[A-Z2-7]{26}$", ""));
        anybody.seesNot("Nome0 Cognome0");
    }

    private static void atTheDoor(Visitor staff, Browser telephone, String link) {
        BrowserContext context = telephone.newContext(new Browser.NewContextOptions()
                .setLocale("it-IT")
                .setTimezoneId("Europe/Rome")
                .setViewportSize(390, 844));
        Page page = context.newPage();
        page.navigate(Visitor.ADDRESS + link);
        page.locator("#door-begin").click();
        LocatorAssertions.ContainsTextOptions patient = new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
        assertThat(page.locator("#door-name")).containsText("Nome0 Cognome0", patient);
        assertThat(page.locator("#door-queue")).containsText(staff.text("attendance", "say.saved"), patient);

        context.setOffline(true);
        page.locator("#door-search").fill("cognome1");
        page.locator("#door-people button").first().click();
        assertThat(page.locator("#door-name")).containsText("Nome1 Cognome1", patient);
        assertThat(page.locator("#door-word")).hasText(staff.text("attendance", "say.entered"));
        assertThat(page.locator("#door-inside")).hasText("2");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("screenshots"), "check-in-offline.png"))
                .setFullPage(true));
        context.setOffline(false);
        assertThat(page.locator("#door-queue")).containsText(staff.text("attendance", "say.saved"), patient);
        context.close();
    }

    /** A video in which nothing moves: the code in the middle of a white wall. */
    private static Path video(Locator code) throws IOException {
        int size = Integer.parseInt(code.getAttribute("viewBox").split(" ")[2]);
        byte[] light = new byte[WIDTH * HEIGHT];
        Arrays.fill(light, (byte) 235);
        int left = (WIDTH - size * DOTS) / 2;
        int top = (HEIGHT - size * DOTS) / 2;
        assertTrue(top > 0, "the code is larger than the picture");
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(code.locator("path").getAttribute("d"));
        while (squares.find()) {
            int x = left + Integer.parseInt(squares.group(1)) * DOTS;
            int y = top + Integer.parseInt(squares.group(2)) * DOTS;
            for (int row = y; row < y + DOTS; row++) {
                Arrays.fill(light, row * WIDTH + x, row * WIDTH + x + DOTS, (byte) 16);
            }
        }
        byte[] grey = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(grey, (byte) 128);
        Path file = Files.createTempFile("code", ".y4m");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("YUV4MPEG2 W%d H%d F5:1 Ip A1:1 C420jpeg\n"
                    .formatted(WIDTH, HEIGHT)
                    .getBytes(StandardCharsets.US_ASCII));
            for (int frame = 0; frame < 5; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(light);
                out.write(grey);
            }
        }
        return file;
    }
}
