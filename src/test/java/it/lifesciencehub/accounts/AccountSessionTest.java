package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountSessionTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    private static Account account(Role role) {
        Person person = new Person("Laura", "Conti", Language.IT, "laura.conti@example.org", NOW);
        return new Account(person, role, "hash", NOW);
    }

    private static AccountSession session(Role role) {
        return new AccountSession(account(role), "192.0.2.1", "Firefox\nSet-Cookie: x", NOW);
    }

    @Test
    void isWorthNothingBeforeTheSecondStep() {
        AccountSession session = session(Role.STAFF);
        assertFalse(session.isValid(NOW));
        assertTrue(session.isAwaitingSecondStep(NOW));
        session.complete(NOW);
        assertTrue(session.isValid(NOW));
        assertFalse(session.isAwaitingSecondStep(NOW));
    }

    @Test
    void givesTheSecondStepAQuarterOfAnHour() {
        assertTrue(session(Role.STAFF).isAwaitingSecondStep(NOW.plusSeconds(899)));
        assertFalse(session(Role.STAFF).isAwaitingSecondStep(NOW.plusSeconds(900)));
    }

    @Test
    void endsAfterFiveWrongCodes() {
        AccountSession session = session(Role.STAFF);
        for (int i = 0; i < 5; i++) {
            assertTrue(session.isAwaitingSecondStep(NOW));
            session.wrongCode(NOW);
        }
        assertFalse(session.isAwaitingSecondStep(NOW));
    }

    @Test
    void endsStaffSoonerThanOthers() {
        AccountSession staff = session(Role.ADMINISTRATOR);
        AccountSession person = session(Role.PERSON);
        staff.complete(NOW);
        person.complete(NOW);
        Instant later = NOW.plus(Duration.ofHours(2));
        assertFalse(staff.isValid(later));
        assertTrue(person.isValid(later));
        assertFalse(person.isValid(NOW.plus(Duration.ofHours(8))));
        staff.seen(later.minusSeconds(60));
        assertTrue(staff.isValid(later));
    }

    @Test
    void diesWithItsAccount() {
        AccountSession session = session(Role.STAFF);
        session.complete(NOW);
        session.getAccount().disable(NOW);
        assertFalse(session.isValid(NOW));
    }

    @Test
    void keepsNoLineBreaksOfTheBrowser() {
        assertEquals("Firefox Set-Cookie: x", session(Role.STAFF).getUserAgent());
    }
}
