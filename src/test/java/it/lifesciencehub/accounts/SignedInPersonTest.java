package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInPersonTest {

    @Test
    void holdsThePersonsRoleBesideItsOwn() {
        assertEquals(Set.of(Role.PERSON), roles(Role.PERSON));
        assertEquals(Set.of(Role.PERSON, Role.STAFF), roles(Role.STAFF));
    }

    private static Set<Role> roles(Role role) {
        return new SignedInPerson(1L, 2L, "Laura Conti", role, Language.IT)
                .from("192.0.2.1")
                .roles();
    }
}
