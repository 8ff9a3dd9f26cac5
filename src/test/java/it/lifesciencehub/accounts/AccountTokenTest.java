package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTokenTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void worksOnce() {
        AccountToken token = AccountToken.forFirstAdministrator("secret", NOW);
        assertTrue(token.isUsable(NOW));
        token.use(NOW);
        assertFalse(token.isUsable(NOW));
    }

    @Test
    void endsByItsHour() {
        AccountToken token = AccountToken.forFirstAdministrator("secret", NOW);
        assertTrue(token.isUsable(NOW.plus(Duration.ofDays(7)).minusSeconds(1)));
        assertFalse(token.isUsable(NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void carriesANewcomersNamesUntilTheAddressIsProven() {
        Newcomer who = new Newcomer(" Laura ", " Conti", " Laura.Conti@Example.ORG ", Language.EN);
        AccountToken token = AccountToken.forNewcomer(TokenPurpose.STAFF_INVITATION, "secret", who, Role.STAFF, NOW);
        assertEquals("Laura", token.getGivenName());
        assertEquals("laura.conti@example.org", token.getAddress());
        assertEquals(Role.STAFF, token.getRole());
    }
}
