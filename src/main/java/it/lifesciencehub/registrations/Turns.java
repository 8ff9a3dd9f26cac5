package it.lifesciencehub.registrations;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets those who book at one event on this node in as they came, two at a time: one has the lock of the event's places,
 * the next one stands behind it. A database gives a lock to anybody of those who wait, so that in a rush one of them
 * waited for half a minute while others booked; and each of them held a connection meanwhile. Nobody is kept out for
 * good: it is the lock that decides about places, on this node and all others.
 */
@ApplicationScoped
class Turns {

    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 20;

    private final int atOnce;
    private final ConcurrentMap<Long, Line> lines = new ConcurrentHashMap<>();

    Turns() {
        this(AT_ONCE);
    }

    Turns(int atOnce) {
        this.atOnce = atOnce;
    }

    private static final class Line {
        private final Semaphore door;
        private int people;

        Line(int atOnce) {
            door = new Semaphore(atOnce, true);
        }
    }

    /** Comes back with what the booking gave; it must begin its own transaction, and none must be under way. */
    <T> T take(Long eventId, Supplier<T> booking) {
        Line line = enter(eventId);
        boolean mine = false;
        try {
            mine = line.door.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return booking.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(CommonReason.BUSY);
        } finally {
            if (mine) {
                line.door.release();
            }
            leave(eventId);
        }
    }

    private Line enter(Long eventId) {
        return lines.compute(eventId, (id, known) -> {
            Line line = known == null ? new Line(atOnce) : known;
            line.people++;
            return line;
        });
    }

    private void leave(Long eventId) {
        lines.computeIfPresent(eventId, (id, line) -> --line.people == 0 ? null : line);
    }

    /** At how many events anybody books now. */
    int size() {
        return lines.size();
    }
}
