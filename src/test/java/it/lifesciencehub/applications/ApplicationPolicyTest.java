package it.lifesciencehub.applications;

import static it.lifesciencehub.applications.ApplicationFixture.aForm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationReason;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.formats.VatNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ApplicationPolicyTest {

    private static final int THIS_YEAR = 2027;
    private static final Set<String> OPEN = Set.of("ordinary", "start-up");

    private final ApplicationForm form = aForm("ordinary");

    private Map<String, RefusalReason> sent() {
        form.normalise();
        return reasons(ApplicationPolicy.problemsOfSent(form, THIS_YEAR, OPEN, false));
    }

    private static Map<String, RefusalReason> draft(ApplicationForm form) {
        form.normalise();
        return reasons(ApplicationPolicy.problemsOfDraft(form, THIS_YEAR));
    }

    private static Map<String, RefusalReason> reasons(List<Problem> problems) {
        return problems.stream().collect(Collectors.toMap(Problem::field, Problem::reason));
    }

    @Test
    void acceptsAWholeApplicationAndBringsItsValuesToOneForm() {
        assertEquals(Map.of(), sent());
        assertEquals("00743110157", form.getOrganisation().getVatNumber());
        assertEquals("MI", form.getOrganisation().getProvince());
        assertEquals("ABCDEF1", form.getOrganisation().getRecipientCode());
        assertEquals("anna.rossi@biotech.example", form.getEmail());
    }

    @Test
    void asksOfADraftANameAndAnAddressAlone() {
        assertEquals(
                Map.of("name", CommonReason.REQUIRED, "email", CommonReason.REQUIRED), draft(new ApplicationForm()));
        ApplicationForm little = new ApplicationForm();
        little.getOrganisation().setName("Biotech Ticino");
        little.setEmail("anna@biotech.example");
        assertEquals(Map.of(), draft(little));
    }

    @Test
    void wantsWhatADraftSaysToBeRight() {
        form.getOrganisation().setVatNumber("00743110158");
        form.setContactPhone("call me");
        form.setJobTitle("x".repeat(151));
        assertEquals(
                Set.of("vatNumber", "contactPhone", "jobTitle"), draft(form).keySet());
    }

    @Test
    void wantsOneOfBothTaxNumbersOfAnItalianOrganisation() {
        form.getOrganisation().setVatNumber(null);
        assertEquals(Map.of("vatNumber", ApplicationReason.TAX_NUMBER_REQUIRED), sent());
        form.getOrganisation().setFiscalCode("00743110157");
        assertEquals(Map.of(), sent());
    }

    @Test
    void wantsNoItalianNumbersOfAForeignOrganisation() {
        form.getOrganisation().setCountry("CH");
        form.getOrganisation().setVatNumber(null);
        form.getOrganisation().setProvince(null);
        form.getOrganisation().setPostcode("6900");
        assertEquals(Map.of(), sent());
        form.getOrganisation().setProvince("MI");
        assertEquals(Map.of("province", OrganisationReason.PROVINCE_NOT_VALID), sent());
    }

    @Test
    void wantsTheSizeOfACompany() {
        form.getOrganisation().setSizeClass(null);
        assertEquals(Map.of("sizeClass", ApplicationReason.SIZE_REQUIRED), sent());
        form.getOrganisation().setKind(OrganisationKind.UNIVERSITY);
        assertEquals(Map.of(), sent());
    }

    @Test
    void takesNoAddressesAsNamesForTheyWouldBeMailedToAnybody() {
        form.getOrganisation().setName("Hai vinto: https://premio.example");
        form.setGivenName("www.premio.example");
        assertEquals(Set.of("name", "givenName"), draft(form).keySet());
    }

    @Test
    void takesOpenCategoriesAlone() {
        form.setCategory("observer");
        assertEquals(Map.of("category", ApplicationReason.CATEGORY_NOT_OPEN), sent());
        form.setCategory(" ");
        assertEquals(Map.of("category", CommonReason.REQUIRED), sent());
    }

    @Test
    void wantsTheTextAboutPersonalDataToBeAcknowledgedOnce() {
        form.setPrivacy(false);
        assertEquals(Map.of("privacy", ApplicationReason.PRIVACY_REQUIRED), sent());
        assertEquals(List.of(), ApplicationPolicy.problemsOfSent(form, THIS_YEAR, OPEN, true));
    }

    @Test
    void findsEveryProblemAtOnce() {
        assertEquals(
                Set.of(
                        "name",
                        "kind",
                        "givenName",
                        "familyName",
                        "email",
                        "vatNumber",
                        "postcode",
                        "province",
                        "address",
                        "municipality",
                        "category",
                        "privacy"),
                reasons(ApplicationPolicy.problemsOfSent(new ApplicationForm(), THIS_YEAR, OPEN, false))
                        .keySet());
    }

    @Test
    void takesTextsOfSeveralLinesWithoutControlCharacters() {
        assertEquals(List.of(), ApplicationPolicy.problemsOfText("answer", "one\r\ntwo\tthree", true));
        assertEquals(List.of(), ApplicationPolicy.problemsOfText("answer", " ", false));
        assertEquals(
                Map.of("answer", CommonReason.REQUIRED),
                reasons(ApplicationPolicy.problemsOfText("answer", " ", true)));
        assertEquals(
                Map.of("answer", ApplicationReason.TEXT_NOT_VALID),
                reasons(ApplicationPolicy.problemsOfText("answer", "a\u0000b", true)));
        assertEquals(
                Map.of("answer", CommonReason.TOO_LONG),
                reasons(ApplicationPolicy.problemsOfText("answer", "a".repeat(4001), true)));
    }

    @Test
    void namesTheFieldsThatWereChangedAndNoOther() {
        form.normalise();
        ApplicationForm after = aForm("start-up");
        after.getOrganisation().setMunicipality("Lodi");
        after.normalise();
        assertEquals(List.of("category", "municipality"), ApplicationChanges.between(form, after));
        assertEquals(List.of(), ApplicationChanges.between(form, form));
    }

    @Test
    void theFixtureMakesNumbersThatAreRight() {
        for (int i = 0; i < 200; i++) {
            String number = ApplicationFixture.aVatNumber();
            assertTrue(VatNumber.isValid(number), number);
        }
    }
}
