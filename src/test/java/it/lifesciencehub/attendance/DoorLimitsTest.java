package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DoorLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final DoorLimits limits = new DoorLimits(nanos::get);

    @Test
    void stopWhoeverTriesLinksUntilTheMinuteIsOver() {
        for (int i = 0; i < DoorLimits.GUESSES; i++) {
            limits.countGuess("192.0.2.1");
        }
        assertThrows(Refusal.class, () -> limits.countGuess("192.0.2.1"));
        assertDoesNotThrow(() -> limits.countGuess("192.0.2.2"));
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertDoesNotThrow(() -> limits.countGuess("192.0.2.1"));
    }
}
