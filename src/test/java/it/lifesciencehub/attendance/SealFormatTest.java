package it.lifesciencehub.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SealFormatTest {

    private static final String SEAL = SealFormat.seal("secret", "place", 42);

    /** HMAC-SHA256("secret", "place:42") in Base32; computed with another tool and written down here. */
    @Test
    void isTheBeginningOfAnHmac() {
        assertEquals("GZBAB267SPP42Y7GSVXVFGX4SU", SEAL);
    }

    @Test
    void has128Bits() {
        assertTrue(SEAL.matches("[A-Z2-7]{26}"), SEAL);
    }

    @Test
    void isAnotherOneForAnotherSecretPurposeOrNumber() {
        assertNotEquals(SEAL, SealFormat.seal("secreu", "place", 42));
        assertNotEquals(SEAL, SealFormat.seal("secret", "plade", 42));
        assertNotEquals(SEAL, SealFormat.seal("secret", "place", 43));
    }

    @Test
    void isComparedWithoutRegardToHowItWasTyped() {
        assertTrue(SealFormat.same(SEAL, " " + SEAL.toLowerCase(java.util.Locale.ROOT)));
        assertFalse(SealFormat.same(SEAL, SEAL.substring(1)));
        assertFalse(SealFormat.same(SEAL, null));
    }
}
