package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OrganisationPolicyTest {

    @Test
    void acceptsACompanyWithEverythingRight() {
        assertEquals(List.of(), problems(form -> {
            form.setVatNumber("IT 00743110157");
            form.setFiscalCode("00743110157");
            form.setRecipientCode("0000000");
            form.setCertifiedEmail("Novapharma@PEC.example.it");
            form.setAtecoCode("212001");
            form.setAtecoYear(2025);
            form.setPostcode("00184");
            form.setProvince("rm");
            form.setWebsite("www.novapharma.example");
            form.setFoundedYear(2026);
        }));
    }

    @Test
    void wantsANameAndAKind() {
        assertEquals(List.of("name REQUIRED", "kind REQUIRED"), problems(form -> {
            form.setName("  ");
            form.setKind(null);
        }));
    }

    @Test
    void checksTaxNumbers() {
        assertEquals(List.of("vatNumber VAT_NUMBER_NOT_VALID"), problems(form -> form.setVatNumber("00743110158")));
        assertEquals(
                List.of("fiscalCode FISCAL_CODE_NOT_VALID"), problems(form -> form.setFiscalCode("RSSMRA80A01F205X")));
    }

    @Test
    void wantsAPecAddressWithSevenZeros() {
        assertEquals(
                List.of("certifiedEmail CERTIFIED_EMAIL_REQUIRED"), problems(form -> form.setRecipientCode("0000000")));
    }

    @Test
    void keepsSixCharactersForPublicBodiesAndSevenXForForeignOnes() {
        assertEquals(
                List.of("recipientCode RECIPIENT_CODE_OF_PUBLIC_BODY"),
                problems(form -> form.setRecipientCode("UF1234")));
        assertEquals(List.of(), problems(form -> {
            form.setKind(OrganisationKind.PUBLIC_AUTHORITY);
            form.setRecipientCode("UF1234");
        }));
        assertEquals(
                List.of("recipientCode RECIPIENT_CODE_FOREIGN"), problems(form -> form.setRecipientCode("XXXXXXX")));
        assertEquals(List.of(), problems(form -> {
            form.setCountry("ch");
            form.setPostcode("CH-4051");
            form.setRecipientCode("XXXXXXX");
        }));
    }

    @Test
    void keepsTheYearWithAnAtecoCode() {
        assertEquals(List.of("atecoYear ATECO_YEAR_REQUIRED"), problems(form -> form.setAtecoCode("21.20")));
        assertEquals(List.of("atecoCode ATECO_CODE_NOT_VALID", "atecoYear ATECO_YEAR_NOT_VALID"), problems(form -> {
            form.setAtecoCode("pharma");
            form.setAtecoYear(2031);
        }));
    }

    @Test
    void checksWhereItStands() {
        assertEquals(List.of("postcode POSTCODE_NOT_VALID", "province PROVINCE_NOT_VALID"), problems(form -> {
            form.setPostcode("2104");
            form.setProvince("XX");
        }));
        assertEquals(List.of("foundedYear FOUNDED_YEAR_NOT_VALID"), problems(form -> form.setFoundedYear(2027)));
    }

    @Test
    void refusesWhatIsTooLongOrHasLineBreaks() {
        assertEquals(List.of("name TOO_LONG"), problems(form -> form.setName("x".repeat(251))));
        assertEquals(List.of("municipality CHARACTERS_NOT_VALID"), problems(form -> form.setMunicipality("Mi\nlano")));
    }

    private static List<String> problems(Consumer<OrganisationForm> change) {
        OrganisationForm form = new OrganisationForm();
        form.setName("Novapharma S.p.A.");
        form.setKind(OrganisationKind.COMPANY);
        change.accept(form);
        form.normalise();
        return OrganisationPolicy.problems(form, 2026).stream()
                .map(problem -> problem.field() + " " + problem.reason().name())
                .toList();
    }
}
