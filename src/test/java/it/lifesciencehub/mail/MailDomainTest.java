package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pace and pauses of one domain. */
class MailDomainTest {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

    private final MailDomain domain = new MailDomain("azienda.example", NOW);

    @Test
    void atRestTenSecondsSharesGoAtOnce() {
        assertEquals(100, domain.allowance(600, NOW));
        domain.take(100, 600, NOW);
        assertEquals(0, domain.allowance(600, NOW));
        assertEquals(10, domain.allowance(600, NOW.plusSeconds(1)));
        assertEquals(100, domain.allowance(600, NOW.plusSeconds(10)));
    }

    @Test
    void neverMoreInAMinuteThanIsGoodAndTheFirstTenSeconds() {
        int sent = 0;
        for (int second = 0; second < 60; second++) {
            Instant now = NOW.plusSeconds(second);
            int allowed = domain.allowance(600, now);
            domain.take(allowed, 600, now);
            sent += allowed;
        }
        assertTrue(sent <= 700, sent + " in the first minute");
        assertTrue(sent >= 600, sent + " in the first minute");
    }

    @Test
    void aSlowRateStillLetsOneThrough() {
        assertEquals(1, domain.allowance(2, NOW));
        domain.take(1, 2, NOW);
        assertEquals(0, domain.allowance(2, NOW.plusSeconds(29)));
        assertEquals(1, domain.allowance(2, NOW.plusSeconds(30)));
    }

    @Test
    void withoutARateAllMayGo() {
        domain.take(5_000, 0, NOW);
        assertTrue(domain.allowance(0, NOW) > 10_000);
    }

    @Test
    void aFailurePausesItEachTimeForLongerUpToAnHour() {
        Instant now = NOW;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 10; i++) {
            domain.failed("451 4.2.1 busy", now);
            Duration pause = Duration.between(now, domain.getSlowedUntil());
            assertTrue(pause.compareTo(before) > 0 || pause.equals(Duration.ofHours(1)), pause.toString());
            assertEquals(0, domain.allowance(600, now));
            before = pause;
            now = domain.getSlowedUntil();
        }
        assertEquals(Duration.ofHours(1), before);
        assertEquals(NOW, domain.getFailingSince());
    }

    @Test
    void mailsThatWereUnderWaySayNothingNew() {
        domain.failed("busy", NOW);
        domain.failed("still busy", NOW.plusSeconds(1));
        assertEquals(1, domain.getFailures());
        assertEquals(NOW.plusSeconds(60), domain.getSlowedUntil());
    }

    @Test
    void afterAPauseOneMailTriesAndItsSuccessEndsIt() {
        domain.failed("busy", NOW);
        Instant later = NOW.plusSeconds(61);
        assertEquals(1, domain.allowance(600, later));
        domain.take(1, 600, later);
        assertEquals(0, domain.allowance(600, later));
        assertEquals(1, domain.allowance(600, later.plus(Duration.ofMinutes(4))), "the one that tried was lost");
        domain.succeeded();
        assertTrue(domain.allowance(600, later.plusSeconds(1)) > 1);
        assertFalse(domain.isSlowed(later));
    }

    @Test
    void ratesNameDomainsAndPassOverWhatIsNone() {
        MailRates rates = MailRates.of(600, "gmail.com=120, Outlook.com=60;nonsense hotmail.com=x");
        assertEquals(Map.of("gmail.com", 120, "outlook.com", 60), rates.named());
        assertEquals(120, rates.of("gmail.com"));
        assertEquals(600, rates.of("azienda.example"));
    }
}
