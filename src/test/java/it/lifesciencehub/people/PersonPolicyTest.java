package it.lifesciencehub.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPolicyTest {

    @Test
    void acceptsPeopleAsTheyAreCalled() {
        assertEquals(List.of(), problems("Niccolò", "D'Angiò-Müller", "n.dangio@example.it", null));
    }

    @Test
    void namesEveryProblemAtItsField() {
        assertEquals(
                List.of("givenName REQUIRED", "familyName REQUIRED", "email REQUIRED"), problems(" ", null, "", ""));
        assertEquals(List.of("email EMAIL_NOT_VALID", "phone PHONE_NOT_VALID"), problems("A", "B", "a@b", "x"));
        assertEquals(List.of("familyName TOO_LONG"), problems("A", "b".repeat(101), "a@example.it", null));
    }

    @Test
    void refusesMarkupAndLineBreaksInNames() {
        assertEquals(
                List.of("givenName NAME_NOT_VALID", "familyName NAME_NOT_VALID"),
                problems("<b>Anna</b>", "Rossi\r\nBcc: x", "a@example.it", null));
    }

    private static List<String> problems(String given, String family, String email, String phone) {
        return PersonPolicy.problems(new PersonCommand(given, family, email, Language.IT, phone)).stream()
                .map(PersonPolicyTest::text)
                .toList();
    }

    private static String text(Problem problem) {
        return problem.field() + " " + problem.reason().name();
    }
}
