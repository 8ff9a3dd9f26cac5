package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private final Account account = new Account(
            new Person("Laura", "Conti", Language.IT, "laura.conti@example.org", NOW), Role.STAFF, "hash", NOW);

    @Test
    void takesASecondFactorIntoUseByACodeOfIt() {
        String secret = OneTimePassword.newSecret();
        assertFalse(account.enrol(secret, "not a code", NOW));
        assertFalse(account.hasSecondFactor());
        assertTrue(account.enrol(secret, OneTimePassword.at(secret, NOW), NOW));
        assertTrue(account.hasSecondFactor());
    }

    @Test
    void neverAcceptsACodeTwice() {
        String secret = OneTimePassword.newSecret();
        account.enrol(secret, OneTimePassword.at(secret, NOW), NOW);
        assertFalse(account.acceptCode(OneTimePassword.at(secret, NOW), NOW));
        Instant later = NOW.plusSeconds(60);
        String next = OneTimePassword.at(secret, later);
        assertTrue(account.acceptCode(next, later));
        assertFalse(account.acceptCode(next, later));
        assertFalse(account.acceptCode(OneTimePassword.at(secret, later.minusSeconds(30)), later));
    }

    @Test
    void holdsNoRoleOfTheHubItself() {
        assertThrows(IllegalArgumentException.class, () -> account.changeRole(Role.SYSTEM));
        assertThrows(IllegalArgumentException.class, () -> account.changeRole(Role.ANYONE));
    }
}
