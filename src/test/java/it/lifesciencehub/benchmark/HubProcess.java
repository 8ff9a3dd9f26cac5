package it.lifesciencehub.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged hub in a process of its own, as the README starts it, with a database of its own. */
final class HubProcess {

    private static final long START_LIMIT_MILLIS = 300_000;
    /** Linux counts a process's time in hundredths of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    private static final Pattern HEAP_USED = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final long begun = System.nanoTime();

    HubProcess(Path base, Path folder, int port, String databaseUrl) throws IOException {
        this(base, folder, port, databaseUrl, 768);
    }

    /** @param heap megabytes that the server's heap may grow to */
    HubProcess(Path base, Path folder, int port, String databaseUrl, int heap) throws IOException {
        this(base, folder, port, databaseUrl, heap, List.of());
    }

    /** @param settings further ones, as in {@code hub.smtp.port=2525}; with a hyphen before it, an option of the machine */
    HubProcess(Path base, Path folder, int port, String databaseUrl, int heap, List<String> settings)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-Dhub.db.url=" + databaseUrl,
                "-Dhub.db.user=" + BenchmarkData.DATABASE_USER,
                "-Dhub.db.password=" + BenchmarkData.DATABASE_PASSWORD,
                "-Dhub.data.folder=" + folder.resolve("files"),
                // Staff sign in without a second factor in a sample hub; the data are invented here as well.
                "-Dhub.sample=true",
                "-Dhub.public.address=http://localhost:" + port));
        settings.forEach(setting -> command.add(setting.startsWith("-") ? setting : "-D" + setting));
        command.addAll(List.of(
                "-jar",
                base.resolve("target/payara-micro.jar").toString(),
                "--nohazelcast",
                "--port",
                String.valueOf(port)));
        Path server = base.resolve("src/main/payara");
        command.addAll(List.of(
                "--prebootcommandfile", server.resolve("preboot.txt").toString(),
                "--logproperties", server.resolve("logging.properties").toString(),
                "--deploy", base.resolve("target/hub.war").toString(),
                "--contextRoot", "/"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }

    /** Waits for the first page; gives the seconds since the start of the process. */
    double awaitPage(int port) throws InterruptedException {
        while (process.isAlive() && millis() < START_LIMIT_MILLIS) {
            try (Browser browser = new Browser(port)) {
                if (browser.get("/").status() == 200) {
                    return millis() / 1_000.0;
                }
            } catch (IOException e) {
                // Not listening yet.
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        kill();
        throw new IllegalStateException("The hub does not answer; see target/benchmark*/server.log");
    }

    private long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** Processor time that the server has used, in microseconds; 0 where the system does not tell. */
    long processorMicros() throws IOException {
        Path stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_PER_TICK;
    }

    /** Resident memory in megabytes; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** Megabytes that live on the heap after a collection; asks the server by the JDK's own tool. */
    long liveHeapMegabytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("No heap is named");
        }
        return Long.parseLong(used.group(1)) / 1024;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    static int freePort() throws IOException {
        for (int candidate : new int[] {18_431, 18_433, 18_437, 18_439, 18_443}) {
            try (ServerSocket probe = new ServerSocket(candidate)) {
                return probe.getLocalPort();
            } catch (IOException e) {
                // Taken; the next one.
            }
        }
        throw new IOException("No port is free");
    }

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    /** At once and without warning, as a machine that loses its power. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
