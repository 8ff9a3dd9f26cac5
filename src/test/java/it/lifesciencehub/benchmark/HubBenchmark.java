package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.benchmark.Browser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Starts the packaged hub on a filled database and prints one table: what the server can do at most (a trivial answer, a
 * static file) and how far from it the hub's pages are. Only the ratios mean something on another machine.
 */
class HubBenchmark {

    private static final boolean SHORT =
            System.getProperty("benchmark.short") != null && !"false".equals(System.getProperty("benchmark.short"));
    private static final double WARM_UP_SECONDS = SHORT ? 2 : 15;
    private static final double SECONDS = SHORT ? 3 : 10;
    private static final int CLIENTS = 16;
    private static final BenchmarkData DATA = SHORT
            ? new BenchmarkData(100, 5, 20, 2_000, 2 * CLIENTS + 2)
            : new BenchmarkData(1_000, 5, 200, 20_000, 2 * CLIENTS + 2);
    private static final Pattern STYLESHEET = Pattern.compile("href=\"(/[^\"]*hub\\.css[^\"]*)\"");

    private final StringBuilder report = new StringBuilder();
    private final AtomicInteger booked = new AtomicInteger();
    private int port;
    private HubProcess hub;
    private double limit;

    @Test
    void measuresTheHub() throws Exception {
        Path base = Path.of(System.getProperty("hub.basedir", ""));
        Path folder = base.resolve("target/benchmark").toAbsolutePath();
        HubProcess.empty(folder);
        String url = BenchmarkData.url(folder);
        DATA.fill(url);
        port = HubProcess.freePort();
        hub = new HubProcess(base, folder, port, url);
        try {
            print("Start-up to the first page: %.1f s%n", hub.awaitPage(port));
            measure();
        } finally {
            hub.stop();
        }
        assertEquals(DATA.registrations() + booked.get(), BenchmarkData.countRegistrations(url), "registrations");
        print("Every booking that was answered is in the database: %d%n", booked.get());
        System.out.print("\n" + report);
        Files.writeString(folder.resolve("report.txt"), report);
    }

    private void measure() throws Exception {
        Map<String, List<Load.Step>> pages = pages();
        List<Load.Step> everybody =
                pages.values().stream().flatMap(list -> list.stream().limit(2)).toList();
        Load.run(hub, everybody, WARM_UP_SECONDS * pages.size());
        print(
                "%d organisations, %d events, %d registrations; %d clients, %.0f s each after %.0f s of warm-up; not compressed%n%n",
                DATA.organisations(),
                DATA.events(),
                DATA.registrations(),
                CLIENTS,
                SECONDS,
                WARM_UP_SECONDS * pages.size());
        print(
                "%-34s %7s %10s %9s %9s %11s %9s%n",
                "", "clients", "a second", "p50 ms", "p99 ms", "server µs", "of limit");
        for (Map.Entry<String, List<Load.Step>> page : pages.entrySet()) {
            line(page.getKey(), page.getValue());
        }
        bookings();
        // Far from 100 %: the machine was not the same all the time, and the ratios are not to be quoted.
        Map.Entry<String, List<Load.Step>> first = pages.entrySet().iterator().next();
        line("the limit once more", first.getValue());
        print("%nResident memory: %d MB%n", hub.residentMegabytes());
    }

    private void line(String name, List<Load.Step> clients)
            throws IOException, InterruptedException, ExecutionException {
        Load.Result result = Load.run(hub, clients, SECONDS);
        if (limit == 0) {
            limit = result.serverMicros();
        }
        print(
                "%-34s %7d %10.1f %9.2f %9.2f %11.0f %8.1f%%%n",
                name,
                clients.size(),
                result.perSecond(),
                result.p50(),
                result.p99(),
                result.serverMicros(),
                100 * limit / result.serverMicros());
    }

    /** The pages to be read, the limit first; each with its clients. */
    private Map<String, List<Load.Step>> pages() throws IOException {
        String eventPage = "/events/event-" + DATA.firstComing();
        Matcher stylesheet = STYLESHEET.matcher(new Browser(port).get("/").text());
        if (!stylesheet.find()) {
            throw new IllegalStateException("The home page names no stylesheet");
        }
        Map<String, List<Load.Step>> pages = new LinkedHashMap<>();
        pages.put("JAX-RS /api/status (the limit)", readers("/api/status", "\"up\"", null));
        pages.put("static file hub.css", readers(stylesheet.group(1), "--", null));
        pages.put("public event page", readers(eventPage, "Evento " + DATA.firstComing(), null));
        pages.put("public calendar", readers("/events", "/events/event-", null));
        pages.put(
                "staff: organisations, 25 rows",
                readers("/staff/organisations", "Organisation 0024", BenchmarkData.STAFF));
        return pages;
    }

    private List<Load.Step> readers(String path, String mark, String who) throws IOException {
        List<Load.Step> readers = new ArrayList<>();
        Browser signedIn = new Browser(port);
        if (who != null) {
            signedIn.signIn(who, BenchmarkData.PASSWORD);
        }
        Answer sample = signedIn.get(path);
        if (sample.status() != 200 || !sample.text().contains(mark)) {
            throw new IllegalStateException(path + " answers " + sample.status() + " " + sample.location());
        }
        print(
                "%s: %.1f kB%s%n",
                path,
                sample.body().length / 1024.0,
                sample.headers().containsKey("set-cookie") ? ", sets a cookie" : "");
        for (int i = 0; i < CLIENTS; i++) {
            Browser browser = who == null ? new Browser(port) : signedIn.another();
            int length = sample.body().length;
            readers.add(() -> {
                Answer answer = browser.get(path);
                if (answer.status() != 200 || answer.body().length < length / 2) {
                    throw new IOException(path + " answers " + answer.status());
                }
                return true;
            });
        }
        return readers;
    }

    private void bookings() throws Exception {
        List<Load.Step> warm = bookers(0, CLIENTS, 0, 3);
        Load.run(hub, warm, WARM_UP_SECONDS);
        line("booking: form and post", bookers(2 * CLIENTS, 1, 0, DATA.events()));
        line("booking: form and post", bookers(CLIENTS, CLIENTS, 0, DATA.events()));
    }

    /** Clients that book one event after the other for themselves, all of them the same event at about the same time. */
    private List<Load.Step> bookers(int from, int count, int first, int most) throws IOException {
        List<Load.Step> clients = new ArrayList<>();
        int end = Math.min(DATA.events(), DATA.firstComing() + first + most);
        for (int i = 0; i < count; i++) {
            Browser browser = new Browser(port);
            browser.signIn(BenchmarkData.booker(from + i), BenchmarkData.PASSWORD);
            AtomicInteger next = new AtomicInteger(DATA.firstComing() + first);
            clients.add(() -> {
                int event = next.getAndIncrement();
                if (event >= end) {
                    return false;
                }
                book(browser, "/events/event-" + event + "/book");
                return true;
            });
        }
        return clients;
    }

    private void book(Browser browser, String path) throws IOException {
        Answer page = browser.get(path);
        Map<String, String> fields = Browser.form(page.text(), "self");
        fields.put("self:bookMyself", "");
        Answer answer = browser.post(path, fields);
        if (answer.status() / 100 != 3 || !answer.location().contains("done=")) {
            throw new IOException("Booking at " + path + " answers " + answer.status() + " " + answer.location());
        }
        booked.incrementAndGet();
    }

    private void print(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        report.append(text);
    }
}
