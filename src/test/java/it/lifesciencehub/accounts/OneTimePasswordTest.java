package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimePasswordTest {

    /** "12345678901234567890" of RFC 6238, appendix B, in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertEquals(code, OneTimePassword.at(SECRET, Instant.ofEpochSecond(seconds)));
    }

    @Test
    void acceptsTheNeighboursOfTheStepAndNoOthers() {
        for (int step = -3; step <= 3; step++) {
            String code = OneTimePassword.at(SECRET, NOW.plusSeconds(30L * step));
            assertEquals(
                    Math.abs(step) <= 1,
                    OneTimePassword.acceptedStep(SECRET, code, NOW, 0).isPresent());
        }
    }

    @Test
    void acceptsACodeOnce() {
        String code = OneTimePassword.at(SECRET, NOW);
        OptionalLong step = OneTimePassword.acceptedStep(SECRET, code, NOW, 0);
        assertTrue(step.isPresent());
        assertFalse(OneTimePassword.acceptedStep(SECRET, code, NOW, step.getAsLong())
                .isPresent());
        assertTrue(OneTimePassword.acceptedStep(
                        SECRET, OneTimePassword.at(SECRET, NOW.plusSeconds(30)), NOW.plusSeconds(30), step.getAsLong())
                .isPresent());
    }

    @Test
    void readsCodesWithBlanks() {
        String code = OneTimePassword.at(SECRET, NOW);
        String typed = " " + code.substring(0, 3) + " " + code.substring(3) + " ";
        assertTrue(OneTimePassword.acceptedStep(SECRET, typed, NOW, 0).isPresent());
        assertFalse(OneTimePassword.acceptedStep(SECRET, "", NOW, 0).isPresent());
    }

    @Test
    void makesSecretsOf160Bits() {
        String secret = OneTimePassword.newSecret();
        assertTrue(secret.matches("[A-Z2-7]{32}"));
        assertNotEquals(secret, OneTimePassword.newSecret());
    }

    @Test
    void writesTheAddressThatAppsRead() {
        assertEquals(
                "otpauth://totp/Life%20Science%20Hub:a%2Bb%40x.example?secret=" + SECRET
                        + "&issuer=Life%20Science%20Hub&algorithm=SHA1&digits=6&period=30",
                OneTimePassword.address(SECRET, "Life Science Hub", "a+b@x.example"));
    }
}
