package it.lifesciencehub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged hub in a process of its own, as the README starts it, with a database of its own. */
final class HubProcess {

    private static final long START_LIMIT_MILLIS = 180_000;
    /** Linux counts a process's time in hundredths of a second. */
    private static final long MICROS_PER_TICK = 10_000;

    private final Process process;
    private final long begun = System.nanoTime();

    HubProcess(Path base, Path folder, int port, String databaseUrl) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Dhub.db.url=" + databaseUrl,
                "-Dhub.db.user=" + BenchmarkData.DATABASE_USER,
                "-Dhub.db.password=" + BenchmarkData.DATABASE_PASSWORD,
                "-Dhub.data.folder=" + folder.resolve("files"),
                // Staff sign in without a second factor in a sample hub; the data are invented here as well.
                "-Dhub.sample=true",
                "-Dhub.public.address=http://localhost:" + port,
                "-jar",
                base.resolve("target/payara-micro.jar").toString(),
                "--nohazelcast",
                "--port",
                String.valueOf(port)));
        Path settings = base.resolve("src/main/payara");
        command.addAll(List.of(
                "--prebootcommandfile", settings.resolve("preboot.txt").toString(),
                "--logproperties", settings.resolve("logging.properties").toString(),
                "--deploy", base.resolve("target/hub.war").toString(),
                "--contextRoot", "/"));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
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
        throw new IllegalStateException("The hub does not answer; see target/benchmark/server.log");
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

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
