package it.lifesciencehub.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a browser of their own. Finds things as people do, by the words that they read; these come from the
 * bundles, by feature and key. Remembers whatever the browser complained about.
 */
final class Visitor implements AutoCloseable {

    /** A list of 25 rows with a box and two links each lies before its pager. */
    private static final int MOST_TABS = 150;

    static final String ADDRESS = "http://127.0.0.1:" + Integer.getInteger("it.http.port");

    private final BrowserContext context;
    private final Language language;
    private final List<String> complaints = new ArrayList<>();
    private Page page;

    Visitor() {
        this(Language.IT, null);
    }

    /** @param state cookies that another visitor has left, or null */
    Visitor(Language language, String state) {
        this.language = language;
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setLocale(language == Language.IT ? "it-IT" : "en-GB")
                .setTimezoneId("Europe/Rome")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1440, 900);
        if (state != null) {
            options.setStorageState(state);
        }
        context = Chromium.get().newContext(options);
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(ADDRESS) && request.url().startsWith("http")) {
                complaints.add("a request to " + request.url());
            }
        });
    }

    /** Comes in at once as somebody new; see {@code Door}. Returns the ids of person and organisation. */
    List<Long> enter(Map<String, String> who) {
        FormData form = FormData.create();
        who.forEach(form::set);
        APIResponse response = context.request()
                .post(ADDRESS + "/test/door", RequestOptions.create().setForm(form));
        assertEquals(200, response.status(), response.text());
        return List.of(response.text().split(" ")).stream().map(Long::valueOf).toList();
    }

    List<Long> enterAs(String role) {
        return enter(Map.of("role", role));
    }

    /** What another visitor needs to go on as this one. */
    String state() {
        return context.storageState();
    }

    Page page() {
        return page;
    }

    Response open(String pathOrAddress) {
        return page.navigate(pathOrAddress.startsWith("/") ? ADDRESS + pathOrAddress : pathOrAddress);
    }

    String text(String feature, String key, Object... arguments) {
        return Texts.get(language, feature, key, arguments);
    }

    Locator field(String feature, String key, Object... arguments) {
        return page.getByLabel(text(feature, key, arguments), new Page.GetByLabelOptions().setExact(true));
    }

    void fill(String feature, String key, String value) {
        field(feature, key).fill(value);
    }

    /** Chooses by value. */
    void choose(String feature, String key, String value) {
        field(feature, key).selectOption(value);
    }

    Locator button(String feature, String key, Object... arguments) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(text(feature, key, arguments))
                        .setExact(true));
    }

    void press(String feature, String key, Object... arguments) {
        button(feature, key, arguments).click();
        settle();
    }

    void follow(String words) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        settle();
    }

    /** Waits until the page framework has nothing under way. */
    void settle() {
        page.waitForLoadState();
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
    }

    void sees(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    void sees(String feature, String key, Object... arguments) {
        sees(text(feature, key, arguments));
    }

    void seesNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
    }

    void isAt(String path) {
        assertTrue(page.url().startsWith(ADDRESS + path), () -> "at " + page.url() + " instead of " + path);
    }

    /** Presses Tab until the focus is there, as somebody without a mouse does. */
    void tabTo(Locator target) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(MOST_TABS + " times Tab do not lead to " + target);
    }

    /** A picture for whoever looks at the run; none on a build server, where nobody does and each takes its time. */
    void picture(String name) {
        if (System.getenv("CI") != null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("screenshots"), name + ".png"))
                .setFullPage(true));
    }

    /** A picture for the documents, only where it was asked for. */
    void documentPicture(String name) {
        if (Boolean.getBoolean("screenshots.readme")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getProperty("hub.basedir"), "src", "docs", "images", name + ".png")));
        }
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
