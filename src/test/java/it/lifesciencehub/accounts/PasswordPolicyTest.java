package it.lifesciencehub.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy();

    private Optional<AccountReason> problem(String password) {
        return policy.problem(password, List.of("Laura", "De Contí"), "laura.conti@novapharma.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "purple horse battery",
                "kX7$wq9!",
                "        trees ",
                "àèìòùàèì",
                "la vita di laura conti è bella",
                "we love life science in spring rain",
                "zqvwzqvwk"
            })
    void acceptsAnyComposition(String password) {
        assertEquals(Optional.empty(), problem(password));
    }

    @Test
    void wantsEightCharacters() {
        assertEquals(Optional.of(AccountReason.PASSWORD_TOO_SHORT), problem("kX7$wq9"));
        assertEquals(Optional.of(AccountReason.PASSWORD_TOO_SHORT), problem("😀😀😀😀😀😀😀"));
    }

    @Test
    void takesNoMoreThan128Characters() {
        assertEquals(Optional.empty(), problem("kx 7".repeat(32)));
        assertEquals(Optional.of(AccountReason.PASSWORD_TOO_LONG), problem("kx 7".repeat(32) + "!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1!",
                "P@ssw0rd2026",
                "12345678",
                "qwertyuiop",
                "juventus1897",
                "Benvenuto24",
                "aaaaaaaa",
                "1qaz2wsx",
                "amoremio",
                "Welcome2026!"
            })
    void refusesCommonOnes(String password) {
        assertEquals(Optional.of(AccountReason.PASSWORD_COMMON), problem(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lifescience",
                "LifeScienceHub",
                "Life-Science-26",
                "hubhubhub",
                "LauraConti80",
                "l4ura.C0nti!",
                "novapharma",
                "NovaPharma26!",
                "Lombardia.Hub"
            })
    void refusesWordsThatEverybodyWouldTryHere(String password) {
        Optional<AccountReason> problem = problem(password);
        assertEquals(
                true,
                problem.equals(Optional.of(AccountReason.PASSWORD_CONTEXT))
                        || problem.equals(Optional.of(AccountReason.PASSWORD_COMMON)),
                () -> password + " was accepted");
    }
}
