package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.security.Role;
import org.junit.jupiter.api.Test;

class SecondFactorPolicyTest {

    @Test
    void isRequiredOfStaffAndAdministrators() {
        assertTrue(SecondFactorPolicy.isRequired(Role.STAFF, false, false));
        assertTrue(SecondFactorPolicy.isRequired(Role.ADMINISTRATOR, false, false));
        assertFalse(SecondFactorPolicy.isRequired(Role.PERSON, false, false));
    }

    @Test
    void isRequiredOfWhoeverHasAnotherDutyTo() {
        assertTrue(SecondFactorPolicy.isRequired(Role.PERSON, true, false));
        assertEquals(SignInStep.ENROL, SecondFactorPolicy.afterPassword(Role.PERSON, true, false, false));
        assertFalse(SecondFactorPolicy.isRequired(Role.PERSON, true, true));
    }

    @Test
    void isRequiredOfNobodyInASampleHub() {
        assertFalse(SecondFactorPolicy.isRequired(Role.ADMINISTRATOR, false, true));
    }

    @Test
    void isShownByEverybodyWhoHasOne() {
        assertEquals(SignInStep.CODE, SecondFactorPolicy.afterPassword(Role.PERSON, false, true, false));
        assertEquals(SignInStep.CODE, SecondFactorPolicy.afterPassword(Role.STAFF, false, true, true));
    }

    @Test
    void isSetUpFirstByStaffWithoutOne() {
        assertEquals(SignInStep.ENROL, SecondFactorPolicy.afterPassword(Role.STAFF, false, false, false));
        assertEquals(SignInStep.DONE, SecondFactorPolicy.afterPassword(Role.STAFF, false, false, true));
        assertEquals(SignInStep.DONE, SecondFactorPolicy.afterPassword(Role.PERSON, false, false, false));
    }
}
