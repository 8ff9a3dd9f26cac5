package it.lifesciencehub.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of a run: that of the system property {@code hub.chrome}, of {@code CHROME_PATH}, or Debian's. Where
 * there is none, journeys are skipped with a message, but never on a build server.
 */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-dev-shm-usage",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            Path program = find();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** A browser of its own whose camera shows this video (YUV4MPEG2) again and again, and asks nobody. */
    static Browser withCamera(Path video) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("--use-fake-ui-for-media-stream");
        flags.add("--use-fake-device-for-media-stream");
        flags.add("--use-file-for-fake-video-capture=" + video);
        Browser own = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(find())
                        .setArgs(flags));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return own;
    }

    private static Path find() {
        Path program = Stream.of(
                        System.getProperty("hub.chrome"),
                        System.getenv("CHROME_PATH"),
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            Assertions.assertNull(System.getenv("CI"), "no browser: set CHROME_PATH, or install chromium");
            Assumptions.abort("SKIPPED: no browser. Set CHROME_PATH, or install chromium");
        }
        return program;
    }
}
