package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.benchmark.Browser.Answer;
import it.lifesciencehub.organisations.MatchBenchmark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The register of organisations when it is large: finding duplicates, an import, its list with filters, its export on a
 * heap that leaves it little room. Prints one table; lists as ratios to a trivial answer of the same server, so that another machine can compare.
 */
class MembersBenchmark {

    private static final boolean SHORT =
            System.getProperty("benchmark.short") != null && !"false".equals(System.getProperty("benchmark.short"));
    private static final double SECONDS = 10;
    private static final int CLIENTS = 4;
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int MATCHED = 5_000;
    private static final int IMPORTED = 10_000;
    /** What an export may take above the heap of an idle server. */
    private static final int EXPORT_MEGABYTES = 64;

    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("list, first page", "/staff/organisations");
        LISTS.put("list, page 30", "/staff/organisations?page=30");
        LISTS.put("list, part of a word", "/staff/organisations?q=sation%2077");
        LISTS.put("list, province, size, kind", "/staff/organisations?province=PV&size=SMALL&kind=COMPANY");
        LISTS.put("list, sector and word", "/staff/organisations?sector=PHARMACEUTICAL&q=12");
    }

    private final StringBuilder report = new StringBuilder();
    private final Path base = Path.of(System.getProperty("hub.basedir", ""));

    /** The short form shows that each step can be measured; its figures say nothing of a large register. */
    @Test
    void measuresTheRegister() throws Exception {
        Path folder = base.resolve("target/benchmark-members").toAbsolutePath();
        print("%nSearch for duplicates%n%s", MatchBenchmark.measure(SHORT ? 500 : MATCHED));
        new ImportMeasure(base, folder, this::print).run(SHORT ? 200 : IMPORTED);
        if (!SHORT) {
            lists(folder, SMALL);
            lists(folder, LARGE);
            exports(folder);
        }
        System.out.print("\n" + report);
        Files.writeString(folder.resolve("report.txt"), report);
    }

    private void lists(Path folder, int organisations) throws Exception {
        HubProcess.empty(folder);
        String url = BenchmarkData.url(folder);
        new BenchmarkData(organisations, 1, 2, 0, 1).fill(url);
        int port = HubProcess.freePort();
        HubProcess hub = new HubProcess(base, folder, port, url);
        try {
            hub.awaitPage(port);
            Browser staff = staff(port);
            Map<String, List<Load.Step>> steps = new LinkedHashMap<>();
            steps.put("JAX-RS /api/status (the limit)", clients(staff, "/api/status"));
            for (Map.Entry<String, String> list : LISTS.entrySet()) {
                steps.put(list.getKey(), clients(staff, list.getValue()));
            }
            for (List<Load.Step> step : steps.values()) {
                Load.run(hub, step, SECONDS);
            }
            print("%n%d organisations, %d clients%n", organisations, CLIENTS);
            print("%-34s %10s %9s %9s %11s %9s%n", "", "a second", "p50 ms", "p99 ms", "server µs", "of limit");
            double limit = 0;
            for (Map.Entry<String, List<Load.Step>> step : steps.entrySet()) {
                Load.Result result = Load.run(hub, step.getValue(), SECONDS);
                limit = limit == 0 ? result.serverMicros() : limit;
                print(
                        "%-34s %10.1f %9.2f %9.2f %11.0f %8.1f%%%n",
                        step.getKey(),
                        result.perSecond(),
                        result.p50(),
                        result.p99(),
                        result.serverMicros(),
                        100 * limit / result.serverMicros());
            }
        } finally {
            hub.stop();
        }
    }

    private static Browser staff(int port) throws IOException {
        Browser browser = new Browser(port);
        browser.signIn(BenchmarkData.STAFF, BenchmarkData.PASSWORD);
        return browser;
    }

    private static List<Load.Step> clients(Browser signedIn, String path) {
        List<Load.Step> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Browser browser = signedIn.another();
            clients.add(() -> {
                Answer answer = browser.get(path);
                if (answer.status() != 200) {
                    throw new IOException(path + " answers " + answer.status() + " " + answer.location());
                }
                return true;
            });
        }
        return clients;
    }

    /** The people of the large register, once for the idle heap and once with no more heap than that and the allowance. */
    private void exports(Path folder) throws Exception {
        String url = BenchmarkData.url(folder);
        int port = HubProcess.freePort();
        int heap = idleHeap(folder, url, port) + EXPORT_MEGABYTES;
        HubProcess hub = new HubProcess(base, folder, port, url, heap);
        try {
            hub.awaitPage(port);
            Browser staff = staff(port);
            print("%nExport of %d people, heap of the server %d MB at most%n", LARGE, heap);
            for (String path : List.of("/staff/people.csv", "/staff/people.xlsx")) {
                long begun = System.nanoTime();
                Answer answer = staff.get(path);
                double seconds = (System.nanoTime() - begun) / 1e9;
                assertEquals(200, answer.status(), path);
                int rows = path.endsWith(".csv") ? lines(answer.body()) : xlsxRows(answer.body());
                assertTrue(rows > LARGE, () -> path + " has " + rows + " rows");
                print("%-34s %10.1f s %9.1f MB %9d rows%n", path, seconds, answer.body().length / 1e6, rows);
            }
        } finally {
            hub.stop();
        }
    }

    /** What lives on the heap of a server that has shown a page of each kind and rests. */
    private int idleHeap(Path folder, String url, int port) throws Exception {
        HubProcess hub = new HubProcess(base, folder, port, url);
        try {
            hub.awaitPage(port);
            Browser staff = staff(port);
            staff.get("/staff/people");
            staff.get("/staff/organisations");
            int idle = (int) hub.liveHeapMegabytes();
            print("%nHeap of the idle server: %d MB%n", idle);
            return idle;
        } finally {
            hub.stop();
        }
    }

    private static int lines(byte[] text) {
        int lines = 0;
        for (byte one : text) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Read with the table of contents at the end, for the writer leaves the lengths out before each entry. */
    private static int xlsxRows(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("people", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile());
                    InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("<row ", -1).length - 1;
            }
        } finally {
            Files.delete(file);
        }
    }

    private void print(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values));
    }
}
