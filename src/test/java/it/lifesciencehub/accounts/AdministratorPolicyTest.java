package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministratorPolicyTest {

    @Test
    void keepsTheLastAdministrator() {
        Refusal refusal = assertThrows(Refusal.class, () -> AdministratorPolicy.mayLoseAdministrator(1L, List.of(1L)));
        assertEquals(AccountReason.LAST_ADMINISTRATOR, refusal.reason());
    }

    @Test
    void letsGoOneOfSeveralAndWhoIsNone() {
        assertDoesNotThrow(() -> AdministratorPolicy.mayLoseAdministrator(1L, List.of(1L, 2L)));
        assertDoesNotThrow(() -> AdministratorPolicy.mayLoseAdministrator(3L, List.of(1L)));
    }

    @Test
    void refusesToDisableOneself() {
        assertThrows(Refusal.class, () -> AdministratorPolicy.mayDisable(1L, 1L));
        assertDoesNotThrow(() -> AdministratorPolicy.mayDisable(2L, 1L));
    }
}
