package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.accounts.Passwords;
import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.benchmark.Browser.Answer;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A rush on one event through the companies' booking form, each person by a post of their own; then places are added, so
 * that its long waiting list moves, and the order is checked; then people are checked in at another event, at several
 * doors. What must never happen is looked for after each.
 */
class PlacesBenchmark {

    private static final boolean SHORT =
            System.getProperty("benchmark.short") != null && !"false".equals(System.getProperty("benchmark.short"));
    private static final int CLIENTS = 16;
    private static final int COMPANIES = SHORT ? CLIENTS : 250;
    private static final int PEOPLE = SHORT ? 5 : 20;
    private static final int PLACES = SHORT ? 16 : 500;
    private static final int ADDED = SHORT ? 20 : 500;
    private static final double WARM_UP_SECONDS = SHORT ? 2 : 30;
    private static final double PATIENCE_SECONDS = 1_200;
    private static final Pattern SELECT = Pattern.compile(
            "<select[^>]*name=\"([^\"]+)\"(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected", Pattern.DOTALL);

    private final StringBuilder report = new StringBuilder();
    private final Path base = Path.of(System.getProperty("hub.basedir", ""));
    private final Path folder = base.resolve("target/benchmark-places").toAbsolutePath();
    private final BenchmarkData data = new BenchmarkData(COMPANIES, PEOPLE, 4, 0, 1);
    private final int rushed = data.firstComing();
    private final int today = data.firstComing() + 1;
    private String url;
    private int port;
    private HubProcess hub;

    @Test
    void measuresTheRush() throws Exception {
        HubProcess.empty(folder);
        url = BenchmarkData.url(folder);
        data.fill(url);
        prepare();
        url += ";AUTO_SERVER=TRUE";
        port = HubProcess.freePort();
        hub = new HubProcess(base, folder, port, url);
        try {
            hub.awaitPage(port);
            Load.run(hub, List.of(reader(), reader(), reader(), reader()), WARM_UP_SECONDS);
            print("%n%-44s %8s %10s %9s %9s %11s%n", "", "count", "a second", "p50 ms", "p99 ms", "server µs");
            rush();
            recomputed();
            checkIns();
            print("Resident memory: %d MB%n", hub.residentMegabytes());
        } finally {
            hub.stop();
            System.out.print("\n" + report);
            Files.writeString(folder.resolve("report.txt"), report);
        }
    }

    /** Accounts for the companies' delegates, the event's places, and an event of today with its people and doors. */
    private void prepare() throws Exception {
        try (PlacesProof proof = new PlacesProof(url)) {
            proof.change("UPDATE event_places SET capacity_total = " + PLACES + ", capacity_per_organisation = NULL,"
                    + " waiting_policy = 'LEAST_SERVED' WHERE event_id = " + (BenchmarkData.EVENT + rushed));
            proof.change("INSERT INTO account (id, version, person_id, role, password_hash, password_changed_at,"
                    + " totp_last_step, created_at) SELECT 7000000 + p.id, 1, p.id, 'PERSON', '"
                    + new Passwords().hash(BenchmarkData.PASSWORD) + "', p.created_at, 0, p.created_at FROM person p"
                    + " WHERE p.id < " + (BenchmarkData.PERSON + COMPANIES));
            proof.change("UPDATE event SET starts_at = DATEADD(HOUR, -1, CURRENT_TIMESTAMP), ends_at ="
                    + " DATEADD(HOUR, 6, CURRENT_TIMESTAMP) WHERE id = " + (BenchmarkData.EVENT + today));
            proof.change("INSERT INTO registration (id, version, event_id, person_id, status, queued_at, created_at,"
                    + " changed_at, calendar_sequence) SELECT 8000000 + p.id, 1, "
                    + (BenchmarkData.EVENT + today) + ", p.id, 'CONFIRMED', p.created_at, p.created_at,"
                    + " p.created_at, 0 FROM person p WHERE p.id < "
                    + (BenchmarkData.PERSON + data.allPeople()));
            proof.change("UPDATE event_places SET confirmed_count = " + data.allPeople() + " WHERE event_id = "
                    + (BenchmarkData.EVENT + today));
            for (int door = 0; door < CLIENTS; door++) {
                proof.change("INSERT INTO check_in_door (id, version, event_id, name, token_hash, valid_from,"
                        + " valid_until, may_admit, created_by, created_at) VALUES (" + (9_000_000 + door) + ", 1, "
                        + (BenchmarkData.EVENT + today) + ", 'Porta " + door + "', '"
                        + Secrets.hash(token(door)) + "', DATEADD(DAY, -1, CURRENT_TIMESTAMP),"
                        + " DATEADD(DAY, 1, CURRENT_TIMESTAMP), TRUE, 'Banco', CURRENT_TIMESTAMP)");
            }
        }
    }

    private static String token(int door) {
        return "a-door-of-the-benchmark-" + door;
    }

    private Load.Step reader() {
        Browser browser = new Browser(port);
        return () -> browser.get("/events/event-" + rushed).status() == 200;
    }

    /** Everybody of every company at once: a post for each person, over 16 connections. */
    private void rush() throws Exception {
        List<Browser> delegates = new ArrayList<>();
        for (int i = 0; i < COMPANIES; i++) {
            try (Browser browser = new Browser(port)) {
                browser.signIn("person" + i + "@benchmark.example", BenchmarkData.PASSWORD);
                delegates.add(browser);
            }
        }
        Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int company = 0; company < COMPANIES; company++) {
                waiting.add(company * PEOPLE + person);
            }
        }
        List<Load.Step> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(() -> {
                Integer next = waiting.poll();
                if (next == null) {
                    return false;
                }
                try (Browser browser = delegates.get(next / PEOPLE).another()) {
                    book(browser, next % PEOPLE);
                }
                return true;
            });
        }
        line("people for " + PLACES + " places, form and post", Load.run(hub, clients, PATIENCE_SECONDS));
        try (PlacesProof proof = new PlacesProof(url)) {
            assertEquals(List.of(), proof.faults());
            assertEquals(PLACES, count(proof, "CONFIRMED"));
            assertEquals(data.allPeople() - PLACES, count(proof, "WAITLISTED"));
        }
    }

    private long count(PlacesProof proof, String status) throws Exception {
        return proof.number("SELECT COUNT(*) FROM registration WHERE event_id = " + (BenchmarkData.EVENT + rushed)
                + " AND status = '" + status + "'");
    }

    /** Books one of the company's people. @param row in which the page shows them, from 0 */
    private void book(Browser browser, int row) throws IOException {
        String path = "/events/event-" + rushed + "/book";
        Map<String, String> fields = Browser.form(browser.get(path).text(), "colleagues");
        String box = fields.keySet().stream()
                .filter(name -> name.endsWith(":" + row + ":pick"))
                .findFirst()
                .orElseThrow(() -> new IOException("No box in row " + row + " at " + path));
        fields.put(box, "on");
        fields.put("colleagues:bookColleagues", "");
        Answer answer = browser.post(path, fields);
        if (answer.status() / 100 != 3 || !answer.location().contains("done=")) {
            throw new IOException("Booking at " + path + " answers " + answer.status() + " " + answer.location());
        }
    }

    /** Staff add places: the whole list is looked through under the lock, and the order is played again. */
    private void recomputed() throws Exception {
        try (Browser staff = new Browser(port);
                PlacesProof proof = new PlacesProof(url)) {
            staff.signIn(BenchmarkData.STAFF, BenchmarkData.PASSWORD);
            String desk = "/staff/events/" + (BenchmarkData.EVENT + rushed);
            String page = staff.get(desk + "/places").text();
            Map<String, String> fields = Browser.form(page, "form");
            Matcher select = SELECT.matcher(page);
            while (select.find()) {
                fields.putIfAbsent(select.group(1), select.group(2));
            }
            fields.put("form:total", String.valueOf(PLACES + ADDED));
            fields.put("form:save", "");
            long before = count(proof, "WAITLISTED");
            long begun = System.nanoTime();
            Answer answer = staff.post(desk + "/places", fields);
            double took = (System.nanoTime() - begun) / 1e9;
            assertEquals(3, answer.status() / 100, "adding places");
            assertEquals(PLACES + ADDED, count(proof, "CONFIRMED"));
            assertEquals(List.of(), proof.faults());
            print("Waiting list of %d, %d places added: %.2f s%n", before, ADDED, took);
            begun = System.nanoTime();
            Answer order = staff.get(desk + "/order");
            print("The order played again: %.2f s%n", (System.nanoTime() - begun) / 1e9);
            assertTrue(order.text().contains(Texts.get(Language.IT, "registrations", "order.right")));
        }
    }

    /** Everybody with a place comes in, one scan a request, a door a connection. */
    private void checkIns() throws Exception {
        int people = data.allPeople();
        Queue<Long> coming = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < people; i++) {
            coming.add(8_000_000 + BenchmarkData.PERSON + i);
        }
        List<Load.Step> doors = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Browser telephone = new Browser(port);
            String token = token(i);
            doors.add(() -> {
                Long place = coming.poll();
                if (place == null) {
                    return false;
                }
                Answer answer = telephone.postJson(
                        "/api/door/scans",
                        "{\"scans\":[{\"id\":\"scan-" + place + "\",\"registration\":\"" + place + "\"}]}",
                        token);
                if (answer.status() != 200 || !answer.text().contains("ENTERED")) {
                    throw new IOException("A scan answers " + answer.status() + " " + answer.text());
                }
                return true;
            });
        }
        line("check-ins at " + CLIENTS + " doors", Load.run(hub, doors, PATIENCE_SECONDS));
        try (PlacesProof proof = new PlacesProof(url)) {
            assertEquals(
                    people,
                    proof.number("SELECT COUNT(*) FROM attendance WHERE state = 'ATTENDED' AND event_id = "
                            + (BenchmarkData.EVENT + today)));
        }
    }

    private void line(String name, Load.Result result) {
        print(
                "%-44s %8d %10.1f %9.1f %9.1f %11.0f%n",
                name, result.count(), result.perSecond(), result.p50(), result.p99(), result.serverMicros());
    }

    private void print(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values));
    }
}
