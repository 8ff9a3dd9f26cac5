package it.lifesciencehub.registrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who books next on one node. */
class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void letsThemInAsTheyCame() throws Exception {
        Turns one = new Turns(1);
        CountDownLatch first = new CountDownLatch(1);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        threads.add(standing(() -> one.take(1L, () -> await(first))));
        for (int i = 0; i < 20; i++) {
            int number = i;
            threads.add(standing(() -> one.take(1L, () -> order.add(number))));
        }
        first.countDown();
        for (Thread thread : threads) {
            thread.join(10_000);
        }
        assertEquals(IntStream.range(0, 20).boxed().toList(), order);
        assertEquals(0, one.size(), "lines that nobody stands in");
    }

    @Test
    void letsTwoInAtOnceAndKeepsEventsApart() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        Thread other = start(() -> turns.take(2L, () -> await(done)));
        List<Thread> threads = IntStream.range(0, 12)
                .mapToObj(i -> start(() -> turns.take(1L, () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                })))
                .toList();
        for (Thread thread : threads) {
            thread.join(10_000);
        }
        assertTrue(most.get() <= 2, most.get() + " at once");
        done.countDown();
        other.join(10_000);
        assertEquals(0, turns.size());
    }

    @Test
    void givesTheTurnOnWhereABookingFails() {
        for (int i = 0; i < 5; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(1L, () -> {
                        throw new IllegalStateException("refused");
                    }));
        }
        assertEquals("booked", turns.take(1L, () -> "booked"));
        assertEquals(0, turns.size());
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    /** Started, and come to where it waits. */
    private static Thread standing(Runnable work) throws InterruptedException {
        Thread thread = start(work);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
        return thread;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
