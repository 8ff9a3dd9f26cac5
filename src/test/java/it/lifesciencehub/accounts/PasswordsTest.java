package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords quick = new Passwords(1_000);

    @Test
    void storesHowItWasMadeWithTheRoundsThatAreAskedFor() {
        assertTrue(new Passwords().hash("purple horse").startsWith("PBKDF2WithHmacSHA256:600000:"));
    }

    @Test
    void knowsThePasswordAgainAndNoOther() {
        String stored = quick.hash("purple horse");
        assertTrue(quick.matches("purple horse", stored));
        assertFalse(quick.matches("purple horsf", stored));
        assertFalse(quick.matches("", stored));
    }

    @Test
    void saltsEachPassword() {
        assertNotEquals(quick.hash("purple horse"), quick.hash("purple horse"));
    }

    @Test
    void takesAnAccentFromEveryKeyboard() {
        assertTrue(quick.matches("perche\u0301 no", quick.hash("perch\u00e9 no")));
    }

    @Test
    void wantsToStoreAnewWhatWasMadeWithFewerRounds() {
        String old = quick.hash("purple horse");
        Passwords today = new Passwords(2_000);
        assertTrue(today.isOutdated(old));
        assertTrue(today.matches("purple horse", old));
        assertFalse(today.isOutdated(today.hash("purple horse")));
    }

    @Test
    void trustsNoStoredValueThatItCannotRead() {
        assertFalse(quick.matches("x", "plain:x"));
        assertTrue(quick.isOutdated("plain:x"));
    }
}
