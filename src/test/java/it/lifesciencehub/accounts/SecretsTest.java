package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void makesLinksOf256BitsThatAnAddressCanCarry() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String secret = Secrets.link();
            assertTrue(secret.matches("[A-Za-z0-9_-]{43}"));
            assertTrue(seen.add(secret));
        }
    }

    @Test
    void keepsTheHashAlone() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Secrets.hash("abc"));
    }

    @Test
    void readsARecoveryCodeAsPeopleTypeIt() {
        String code = Secrets.recoveryCode();
        assertTrue(code.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
        String typed = " " + code.toUpperCase(java.util.Locale.ROOT).replace("-", " ") + " ";
        assertEquals(Secrets.plainCode(code), Secrets.plainCode(typed));
    }
}
