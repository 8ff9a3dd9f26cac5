package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Several people book and give back places through the pages while the hub is killed, again and again, at moments that
 * chance sets. After each start what the hub said to anybody is true, the places are whole, and the hub's own checks say
 * so. With the embedded database as the hub opens it by itself.
 */
class KillBenchmark {

    private static final boolean SHORT =
            System.getProperty("benchmark.short") != null && !"false".equals(System.getProperty("benchmark.short"));
    private static final int KILLS = SHORT ? 2 : 8;
    private static final int CLIENTS = SHORT ? 6 : 12;
    private static final int PLACES = CLIENTS / 2;
    private static final int MOST_ANSWERS = SHORT ? 30 : 400;
    private static final long PATIENCE_SECONDS = 120;
    /** Quick to start rather than quick in the long run. */
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final StringBuilder report = new StringBuilder();
    private final Path base = Path.of(System.getProperty("hub.basedir", ""));
    private final Path folder = base.resolve("target/benchmark-kill").toAbsolutePath();
    private final long seed = Long.getLong("benchmark.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final BenchmarkData data = new BenchmarkData(CLIENTS, 1, 4, 0, CLIENTS);
    private final List<Integer> events =
            IntStream.range(data.firstComing(), data.events()).boxed().toList();
    private final List<BookingClient> clients = new ArrayList<>();
    private String url;
    private int port;
    private volatile boolean going;
    private volatile boolean dying;

    @Test
    void placesSurviveTheHub() throws Exception {
        HubProcess.empty(folder);
        url = BenchmarkData.url(folder);
        data.fill(url);
        try (PlacesProof proof = new PlacesProof(url)) {
            proof.change("UPDATE event_places SET capacity_total = " + PLACES);
        }
        // So that the database can be asked from here while the hub runs; all else is as the hub opens it.
        url += ";AUTO_SERVER=TRUE";
        port = HubProcess.freePort();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new BookingClient(i, events, new Random(random.nextLong())));
        }
        print(
                "%nThe hub killed %d times under %d people at %d events (seed %d)%n",
                KILLS, CLIENTS, events.size(), seed);
        print("%8s %10s %10s %12s %10s%n", "kill", "start s", "after s", "answers", "steps");
        HubProcess hub = null;
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                hub = new HubProcess(base, folder, port, url, 768, OPTIONS);
                double start = hub.awaitPage(port);
                signIn();
                prove();
                killed(hub, kill, start);
            }
            hub = new HubProcess(base, folder, port, url, 768, OPTIONS);
            hub.awaitPage(port);
            prove();
            theHubSaysSo();
        } finally {
            if (hub != null) {
                hub.stop();
            }
            System.out.print("\n" + report);
            Files.writeString(folder.resolve("report.txt"), report);
        }
    }

    /** One after the other: the hub lets few passwords be tried at a time. */
    private void signIn() throws IOException {
        for (BookingClient client : clients) {
            client.signIn(port);
        }
    }

    private void killed(HubProcess hub, int kill, double start) throws Exception {
        int before = answers();
        int enough = random.nextInt(CLIENTS, MOST_ANSWERS);
        long begun = System.nanoTime();
        going = true;
        dying = false;
        List<Thread> threads = new ArrayList<>();
        for (BookingClient client : clients) {
            threads.add(new Thread(() -> {
                while (going && quietly(client::step)) {
                    // Until the hub is gone.
                }
            }));
        }
        threads.forEach(Thread::start);
        while (answers() - before < enough && System.nanoTime() - begun < PATIENCE_SECONDS * 1_000_000_000L) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        // At any moment of a request, not just when one was answered.
        TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
        assertTrue(threads.stream().allMatch(Thread::isAlive), "not everybody could book; see server.log");
        double after = (System.nanoTime() - begun) / 1e9;
        dying = true;
        hub.kill();
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
        int answered = answers() - before;
        assertTrue(answered >= CLIENTS, "the hub answered too few before it was killed: " + answered);
        print("%8d %10.1f %10.1f %12d", kill, start, after, answered);
    }

    /** What was said is so, and nothing is half written. */
    private void prove() throws Exception {
        try (PlacesProof proof = new PlacesProof(url)) {
            List<String> wrong = new ArrayList<>(proof.faults());
            for (BookingClient client : clients) {
                wrong.addAll(client.differences(proof.standing(BenchmarkData.booker(client.number()))));
            }
            if (answers() > 0) {
                print(" %10d%n", proof.number("SELECT COUNT(*) FROM registration_change"));
            }
            assertEquals(List.of(), wrong, "seed " + seed);
        }
    }

    /** The hub's own checks, as staff press them. */
    private void theHubSaysSo() throws IOException {
        try (Browser staff = new Browser(port)) {
            staff.signIn(BenchmarkData.STAFF, BenchmarkData.PASSWORD);
            for (int event : events) {
                String desk = "/staff/events/" + (BenchmarkData.EVENT + event);
                Map<String, String> fields =
                        Browser.form(staff.get(desk + "/registrations").text(), "desk");
                fields.put("desk:checkCounters", "");
                requireText(staff.post(desk + "/registrations", fields), "check.right");
                requireText(staff.get(desk + "/order"), "order.right");
            }
        }
        print("The hub's own checks of the counts and of the order: right at %d events%n", events.size());
    }

    private static void requireText(Answer answer, String key) {
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains(Texts.get(Language.IT, "registrations", key)), key);
    }

    private int answers() {
        return clients.stream().mapToInt(BookingClient::answers).sum();
    }

    private interface Act {
        void run() throws IOException;
    }

    /** @return whether an answer came; none comes from a hub that is being killed */
    private boolean quietly(Act act) {
        try {
            act.run();
            return true;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            if (!dying) {
                System.out.println("A client ends: " + e);
            }
            return false;
        }
    }

    private void print(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values));
    }
}
