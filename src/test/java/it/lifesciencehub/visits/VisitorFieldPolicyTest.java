package it.lifesciencehub.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitorFieldPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    @Test
    void keepsWhatIsAskedForAndDropsTheRest() {
        assertEquals(
                Map.of(VisitorField.DOCUMENT_NUMBER, "CA 12345 AB"),
                check(
                        Set.of(VisitorField.DOCUMENT_NUMBER, VisitorField.DIET),
                        Map.of(
                                VisitorField.DOCUMENT_NUMBER,
                                "  ca 12345   ab ",
                                VisitorField.DIET,
                                " ",
                                VisitorField.BIRTH_PLACE,
                                "Lodi")));
    }

    @Test
    void wantsRequiredFieldsAndLeavesTheOthersToTheVisitor() {
        assertEquals(
                List.of(
                        "BIRTH_DATE",
                        "BIRTH_PLACE",
                        "COMPANY_PHONE",
                        "DOCUMENT_KIND",
                        "DOCUMENT_NUMBER",
                        "NATIONALITY"),
                problems(EnumSet.allOf(VisitorField.class), Map.of()));
    }

    @Test
    void refusesWhatCannotBe() {
        for (Map.Entry<VisitorField, List<String>> one : Map.of(
                        VisitorField.BIRTH_DATE,
                        List.of("2027-04-01", "1890-01-01", "1.2.1980", "1980-02-30"),
                        VisitorField.DOCUMENT_KIND,
                        List.of("LIBRARY_CARD"),
                        VisitorField.DOCUMENT_NUMBER,
                        List.of("A1", "<script>", "x".repeat(31)),
                        VisitorField.VEHICLE_PLATE,
                        List.of("AB", "AB 123 CD EF GH"),
                        VisitorField.COMPANY_PHONE,
                        List.of("no", "123"),
                        VisitorField.NATIONALITY,
                        List.of("x".repeat(101)),
                        VisitorField.MOBILITY,
                        List.of("x".repeat(301)))
                .entrySet()) {
            for (String value : one.getValue()) {
                assertEquals(
                        List.of(one.getKey().name()),
                        problems(Set.of(one.getKey()), Map.of(one.getKey(), value)),
                        value);
            }
        }
    }

    @Test
    void takesWhatPeopleWrite() {
        Map<VisitorField, String> given = Map.of(
                VisitorField.BIRTH_DATE, "1980-01-31",
                VisitorField.DOCUMENT_KIND, "PASSPORT",
                VisitorField.VEHICLE_PLATE, "ab123cd",
                VisitorField.COMPANY_PHONE, "+39 02 1234 567");
        assertEquals("AB123CD", check(given.keySet(), given).get(VisitorField.VEHICLE_PLATE));
    }

    private static Map<VisitorField, String> check(Set<VisitorField> asked, Map<VisitorField, String> given) {
        return VisitorFieldPolicy.check(asked, given, TODAY);
    }

    private static List<String> problems(Set<VisitorField> asked, Map<VisitorField, String> given) {
        return assertThrows(Refusal.class, () -> check(asked, given)).problems().stream()
                .map(Refusal.Problem::field)
                .sorted()
                .toList();
    }
}
