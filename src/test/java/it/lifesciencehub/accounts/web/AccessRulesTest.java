package it.lifesciencehub.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    @ParameterizedTest
    @CsvSource({
        "/admin,ADMINISTRATOR",
        "/admin/accounts,ADMINISTRATOR",
        "/staff,STAFF",
        "/staff/events/1,STAFF",
        "/my,PERSON",
        "/my/account,PERSON",
        "/company,PERSON",
        "/company/people,PERSON",
        "/,ANYONE",
        "/events,ANYONE",
        "/mythology,ANYONE",
        "/staffing,ANYONE",
        "/sign-in,ANYONE"
    })
    void needsTheRoleOfTheFolder(String path, Role role) {
        assertEquals(role, AccessRules.needed(path));
    }
}
