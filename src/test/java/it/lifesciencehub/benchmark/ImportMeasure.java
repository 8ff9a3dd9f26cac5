package it.lifesciencehub.benchmark;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A workbook of organisations brought in through the page, in a real browser, as staff do it. */
final class ImportMeasure {

    private static final double LIMIT_MILLIS = 600_000;
    private static final List<String> HEADINGS = List.of("name", "municipality", "province", "website", "phone");
    private static final List<String> TOWNS = List.of("Milano", "Monza", "Lodi", "Pavia", "Segrate");
    private static final Map<String, String> PROVINCES =
            Map.of("Milano", "MI", "Monza", "MB", "Lodi", "LO", "Pavia", "PV", "Segrate", "MI");

    private final Path base;
    private final Path folder;
    private final Report report;

    /** Where a line of the report goes. */
    interface Report {
        void print(String format, Object... values);
    }

    ImportMeasure(Path base, Path folder, Report report) {
        this.base = base;
        this.folder = folder;
        this.report = report;
    }

    void run(int organisations) throws Exception {
        HubProcess.empty(folder);
        String url = BenchmarkData.url(folder);
        new BenchmarkData(10, 1, 2, 0, 1).fill(url);
        int port = HubProcess.freePort();
        HubProcess hub = new HubProcess(base, folder, port, url);
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            hub.awaitPage(port);
            Path chrome = Path.of(System.getenv().getOrDefault("CHROME_PATH", "/usr/bin/chromium"));
            if (!Files.isExecutable(chrome)) {
                report.print("%nImport: not measured, there is no browser at %s%n", chrome);
                return;
            }
            Page page = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chrome)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")))
                    .newPage();
            page.setDefaultTimeout(LIMIT_MILLIS);
            bringIn(page, "http://localhost:" + port, workbook(organisations), organisations);
            report.print("%-34s %10d MB%n", "live heap afterwards", hub.liveHeapMegabytes());
        } finally {
            hub.stop();
        }
    }

    private void bringIn(Page page, String hub, Path file, int organisations) {
        page.navigate(hub + "/sign-in");
        page.locator("[id='signIn:address']").fill(BenchmarkData.STAFF);
        page.locator("[id='signIn:password']").fill(BenchmarkData.PASSWORD);
        page.locator("[id='signIn:go']").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate(hub + "/staff/organisations/import");
        page.locator("[id='upload:file']").setInputFiles(file);
        long begun = System.nanoTime();
        page.locator("[id='upload:send']").click();
        page.locator("[id='columns:save']").click();
        Locator confirm = page.locator("[id='confirmation:confirm']");
        confirm.waitFor();
        report.print("%nImport of %,d organisations as XLSX, through the page%n", organisations);
        report.print("%-34s %10.1f s%n", "upload to preview", (System.nanoTime() - begun) / 1e9);
        begun = System.nanoTime();
        confirm.click();
        page.locator("[id='undoing:undo']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        report.print("%-34s %10.1f s%n", "confirmation to the last row", (System.nanoTime() - begun) / 1e9);
        page.navigate(hub + "/staff/organisations?q=importata");
        String found = page.locator(".filters__found").innerText().replaceAll("\\D", "");
        if (!found.equals(String.valueOf(organisations))) {
            throw new AssertionError("found " + found + " of " + organisations);
        }
    }

    /** Names that are no likely duplicates of one another: each has a word of its own. */
    private Path workbook(int organisations) throws IOException {
        Path file = folder.resolve("organisations.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableExport table = TableFormat.XLSX.open(out, Language.IT, "organisations", HEADINGS)) {
            for (int i = 0; i < organisations; i++) {
                String town = TOWNS.get(i % TOWNS.size());
                String word = word(i);
                table.row(List.of(
                        word + " Importata srl",
                        town,
                        PROVINCES.get(town),
                        "https://www." + word.toLowerCase(java.util.Locale.ROOT) + ".example",
                        "02 " + (1_000_000 + i)));
            }
        }
        return file;
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("B");
        for (int rest = number + 1_000; rest > 0; rest /= 15) {
            word.append("bcdfglmnprstvzq".charAt(rest % 15)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
