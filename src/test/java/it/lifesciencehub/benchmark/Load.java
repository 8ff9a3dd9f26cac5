package it.lifesciencehub.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets clients repeat their steps for a time, each one as fast as it is answered. */
final class Load {

    private Load() {}

    /** One step of a client. */
    interface Step {
        /** @return whether the client goes on; the step in which there was nothing left to do is not counted */
        boolean run() throws IOException;
    }

    /**
     * What was measured.
     *
     * @param count steps done
     * @param p50 the median of a step, in milliseconds
     * @param serverMicros processor time of the server for one step
     */
    record Result(int count, double perSecond, double p50, double p99, double serverMicros) {}

    static Result run(HubProcess hub, List<Step> clients, double seconds)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long processor = hub.processorMicros();
            long begun = System.nanoTime();
            long end = begun + (long) (seconds * 1e9);
            List<Future<long[]>> running = new ArrayList<>();
            for (Step client : clients) {
                running.add(threads.submit((Callable<long[]>) () -> repeat(client, end)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> one : running) {
                all.add(one.get());
            }
            double took = (System.nanoTime() - begun) / 1e9;
            long used = hub.processorMicros() - processor;
            long[] times = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            if (times.length == 0) {
                throw new IllegalStateException("Nothing was done");
            }
            return new Result(
                    times.length,
                    times.length / took,
                    times[times.length / 2] / 1e6,
                    times[(int) (times.length * 0.99)] / 1e6,
                    (double) used / times.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] repeat(Step client, long end) throws IOException {
        long[] times = new long[1 << 10];
        int count = 0;
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            if (!client.run()) {
                break;
            }
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = System.nanoTime() - begun;
        }
        return Arrays.copyOf(times, count);
    }
}
