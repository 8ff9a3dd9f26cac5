package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Writing outcomes for several connections. */
class MailOutcomesTest {

    @Test
    void comesBackWhenItsOwnIsWrittenAndWritesForOthers() throws Exception {
        Set<Long> written = ConcurrentHashMap.newKeySet();
        AtomicInteger transactions = new AtomicInteger();
        MailOutcomes outcomes = new MailOutcomes(batch -> {
            transactions.incrementAndGet();
            await(2);
            batch.forEach(outcome -> written.add(outcome.mailId()));
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                long first = thread * 100L;
                all.add(threads.submit(() -> LongStream.range(first, first + 100)
                        .forEach(id -> {
                            outcomes.note(outcome(id));
                            assertTrue(written.contains(id), "not written yet");
                        })));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(LongStream.range(0, 400).boxed().collect(Collectors.toSet()), written);
        assertTrue(transactions.get() < 300, transactions + " transactions for 400 mails");
    }

    @Test
    void triesAgainAndThenSaysThatItFailed() {
        AtomicInteger trials = new AtomicInteger();
        MailOutcomes once = new MailOutcomes(batch -> {
            if (trials.incrementAndGet() == 1) {
                throw new IllegalStateException("a deadlock");
            }
        });
        once.note(outcome(1));
        assertEquals(2, trials.get());
        MailOutcomes never = new MailOutcomes(batch -> {
            throw new IllegalStateException("away");
        });
        assertThrows(IllegalStateException.class, () -> never.note(outcome(1)));
    }

    private static MailOutcome outcome(long id) {
        return new MailOutcome(id, "test.example", false, Instant.EPOCH, MailOutcome.Kind.DELIVERED, null);
    }

    private static void await(long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
