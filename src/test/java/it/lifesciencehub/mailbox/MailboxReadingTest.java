package it.lifesciencehub.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailboxReadingTest {

    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(300);

    private final MailboxReading reading = new MailboxReading();

    @Test
    void isOneNodesAtATime() {
        assertTrue(reading.lease(NOW, UNTIL));
        assertFalse(reading.lease(NOW.plusSeconds(1), UNTIL.plusSeconds(1)));
    }

    @Test
    void isAnothersWhenTheFirstIsDoneOrHasDied() {
        reading.lease(NOW, UNTIL);
        reading.done(NOW.plusSeconds(2));
        assertTrue(reading.lease(NOW.plusSeconds(3), UNTIL));
        assertTrue(reading.lease(UNTIL, UNTIL.plusSeconds(300)));
    }

    @Test
    void beginsAnewWhereTheFolderIsAnother() {
        reading.read(5, 77);
        assertEquals(77, reading.lastUidOf(5));
        assertEquals(0, reading.lastUidOf(6));
    }

    @Test
    void saysWhatWentWrongUntilItGoesWell() {
        reading.failed(NOW, "no route\nto host");
        assertEquals("no route to host", reading.getLastError());
        reading.done(UNTIL);
        assertNull(reading.getLastError());
        assertEquals(UNTIL, reading.getLookedAt());
    }
}
