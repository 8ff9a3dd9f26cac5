package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AttemptLimits limits = new AttemptLimits(nanos::get);

    private void fail(int times, String who, String from) {
        for (int i = 0; i < times; i++) {
            limits.failed(who, from);
        }
    }

    private void assertRefused(String who, String from) {
        Refusal refusal = assertThrows(Refusal.class, () -> limits.requireAttempt(who, from));
        assertEquals(429, refusal.reason().status());
    }

    @Test
    void refusesAfterTenFailuresAgainstOneAccountFromOneNetwork() {
        fail(9, "a@x.example", "192.0.2.1");
        assertDoesNotThrow(() -> limits.requireAttempt("a@x.example", "192.0.2.1"));
        fail(1, " A@X.example", "192.0.2.1");
        assertRefused("a@x.example", "192.0.2.1");
    }

    @Test
    void neverLocksTheOwnerOutFromElsewhere() {
        fail(1_000, "a@x.example", "192.0.2.1");
        assertDoesNotThrow(() -> limits.requireAttempt("a@x.example", "198.51.100.7"));
    }

    @Test
    void refusesANetworkThatTriesManyAccounts() {
        for (int i = 0; i < 100; i++) {
            limits.failed("a" + i + "@x.example", "192.0.2.1");
        }
        assertRefused("b@x.example", "192.0.2.1");
    }

    @Test
    void letsTryAgainAfterAQuarterOfAnHour() {
        fail(10, "a@x.example", "192.0.2.1");
        nanos.addAndGet(Duration.ofMinutes(15).plusSeconds(1).toNanos());
        assertDoesNotThrow(() -> limits.requireAttempt("a@x.example", "192.0.2.1"));
    }

    @Test
    void forgetsFailuresAfterARightPassword() {
        fail(9, "a@x.example", "192.0.2.1");
        limits.succeeded("a@x.example", "192.0.2.1");
        fail(9, "a@x.example", "192.0.2.1");
        assertDoesNotThrow(() -> limits.requireAttempt("a@x.example", "192.0.2.1"));
    }

    @Test
    void boundsRequestsForMails() {
        for (int i = 0; i < 5; i++) {
            limits.requireRequest("a@x.example", "192.0.2.1");
        }
        assertThrows(Refusal.class, () -> limits.requireRequest("a@x.example", "192.0.2.1"));
        assertDoesNotThrow(() -> limits.requireRequest("a@x.example", "198.51.100.7"));
    }

    @Test
    void countsAnIpv6CustomerAsOne() {
        assertEquals("2001:db8:0:0:", AttemptLimits.network("2001:db8::1"));
        assertEquals("2001:db8:1:2:", AttemptLimits.network("2001:db8:1:2:3:4:5:6"));
        assertEquals("192.0.2.1", AttemptLimits.network("192.0.2.1"));
    }
}
