package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.benchmark.Browser.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/**
 * Personal invitations with a calendar part leave the packaged hub: how many a second, signed and not, and how the pages
 * answer meanwhile; then the hub is killed in the middle, started again, and the mails are counted by their Message-ID.
 */
class MailBenchmark {

    private static final boolean SHORT =
            System.getProperty("benchmark.short") != null && !"false".equals(System.getProperty("benchmark.short"));
    private static final int MAILS = SHORT ? 1_000 : 10_000;
    private static final int KILLED_AMONG = SHORT ? 300 : 2_000;
    private static final double WARM_UP_SECONDS = SHORT ? 3 : 30;
    private static final double IDLE_SECONDS = SHORT ? 3 : 15;
    private static final int WARM_UP_MAILS = SHORT ? 300 : 3_000;
    private static final int READERS = 4;
    /** Each reader rests so long between two pages: some twenty pages a second, more than a day's rush. */
    private static final long REST_NANOS = 200_000_000;

    private static final int CLAIM_SECONDS = 10;
    private static final int CONNECTIONS = 8;
    private static final long PATIENCE_SECONDS = 240;
    private static final List<String> PAGES = List.of("/", "/events", "/events/event-2");

    private final StringBuilder report = new StringBuilder();
    private final Path base = Path.of(System.getProperty("hub.basedir", ""));
    private final Path folder = base.resolve("target/benchmark-mail").toAbsolutePath();
    private MailSink sink;
    private String url;
    private int port;
    private long nextId = 1_000_000;

    @Test
    void measuresTheDelivery() throws Exception {
        HubProcess.empty(folder);
        url = BenchmarkData.url(folder);
        new BenchmarkData(20, 2, 4, 100, 1).fill(url);
        // So that mails can be put in from here while the hub runs.
        url += ";AUTO_SERVER=TRUE";
        port = HubProcess.freePort();
        sink = new MailSink();
        HubProcess hub = start(List.of());
        try {
            speed(hub, "unsigned");
            hub = killed(hub);
            if (!SHORT) {
                hub.stop();
                hub = start(List.of("hub.dkim.selector=hub", "hub.dkim.key=" + key()));
                speed(hub, "signed (DKIM, RSA of 2,048 bits)");
            }
        } finally {
            hub.stop();
            sink.close();
            System.out.print("\n" + report);
            Files.writeString(folder.resolve("report.txt"), report);
        }
    }

    private HubProcess start(List<String> more) throws Exception {
        List<String> settings = new ArrayList<>(List.of(
                "hub.smtp.host=127.0.0.1",
                "hub.smtp.port=" + sink.port(),
                "hub.mail.bounces=bounces@lifesciencehub.example",
                "hub.mail.claim=" + CLAIM_SECONDS,
                "hub.mail.connections=" + CONNECTIONS));
        settings.addAll(more);
        HubProcess hub = new HubProcess(base, folder, port, url, 768, settings);
        hub.awaitPage(port);
        return hub;
    }

    private void speed(HubProcess hub, String name) throws Exception {
        send(WARM_UP_MAILS);
        long warm = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
        read(() -> System.nanoTime() < warm);
        long idle = System.nanoTime() + (long) (IDLE_SECONDS * 1e9);
        double[] quiet = read(() -> System.nanoTime() < idle);
        sink.forget();
        long processor = hub.processorMicros();
        add(MAILS);
        double[] busy = read(() -> sink.count() < MAILS);
        long used = hub.processorMicros() - processor;
        print(
                "%nMails, %s: %d of %.1f kB left in %.1f s: %.0f a second, over %d connections;"
                        + " %d µs of the hub's processor time for each, pages included%n",
                name,
                MAILS,
                sink.kilobytesEach(),
                sink.seconds(),
                MAILS / sink.seconds(),
                sink.mostConnections(),
                used / MAILS);
        print("%-34s %9s %9s%n", "pages, " + READERS + " readers", "p50 ms", "p99 ms");
        print("%-34s %9.1f %9.1f%n", "no mail leaves", quiet[0], quiet[1]);
        print("%-34s %9.1f %9.1f%n", "mails leave", busy[0], busy[1]);
        print("%-34s %8.1f× %8.1f×%n", "ratio", busy[0] / quiet[0], busy[1] / quiet[1]);
        assertTrue(sink.taken().values().stream().allMatch(times -> times == 1), "a mail left twice");
        assertTrue(sink.mostConnections() <= CONNECTIONS, "connections: " + sink.mostConnections());
    }

    /** Kills the hub while mails leave; gives the one that was started after it. */
    private HubProcess killed(HubProcess hub) throws Exception {
        sink.forget();
        long first = nextId;
        add(KILLED_AMONG);
        await(() -> sink.count() >= KILLED_AMONG / 3);
        hub.kill();
        int before = sink.count();
        HubProcess next = start(List.of());
        await(() -> sink.count() == KILLED_AMONG);
        await(() -> unsent() == 0);
        int twice = sink.taken().values().stream().mapToInt(times -> times - 1).sum();
        print(
                "%nKilled after %d of %d mails and started again: %d arrived, %d of them twice (%d connections)%n",
                before, KILLED_AMONG, sink.count(), twice, CONNECTIONS);
        for (long id = first; id < first + KILLED_AMONG; id++) {
            assertTrue(sink.taken().containsKey("<" + id + "@lifesciencehub.example>"), "lost: " + id);
        }
        // None but those whose answer was on its way: of each connection at most one.
        assertTrue(twice <= CONNECTIONS, twice + " arrived twice");
        assertTrue(before < KILLED_AMONG, "the hub was killed too late");
        assertEquals(KILLED_AMONG, sink.count());
        return next;
    }

    private int unsent() {
        try {
            return WaitingMails.countUnsent(url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(int count) throws Exception {
        sink.forget();
        add(count);
        await(() -> sink.count() == count);
    }

    private void add(int count) throws SQLException {
        WaitingMails.add(url, nextId, count);
        nextId += count;
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it does not come");
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Milliseconds to a page while that is so: the median and the 99th percentile. */
    private double[] read(BooleanSupplier going) throws Exception {
        List<Long> times = Collections.synchronizedList(new ArrayList<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int number = i;
            Thread reader = new Thread(() -> {
                try (Browser browser = new Browser(port)) {
                    for (int page = number; going.getAsBoolean() && System.nanoTime() < end; page++) {
                        times.add(read(browser, PAGES.get(page % PAGES.size())));
                        LockSupport.parkNanos(REST_NANOS);
                    }
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            reader.start();
            readers.add(reader);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertTrue(!going.getAsBoolean(), "it does not come");
        List<Long> sorted = times.stream().sorted().toList();
        return new double[] {sorted.get(sorted.size() / 2) / 1e6, sorted.get((int) (sorted.size() * 0.99)) / 1e6};
    }

    private static long read(Browser browser, String path) throws IOException {
        long begun = System.nanoTime();
        Answer answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answers " + answer.status());
        }
        return System.nanoTime() - begun;
    }

    private static String key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return "-----BEGIN PRIVATE KEY-----\\n"
                + Base64.getEncoder()
                        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded())
                + "\\n-----END PRIVATE KEY-----";
    }

    private void print(String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values));
    }
}
