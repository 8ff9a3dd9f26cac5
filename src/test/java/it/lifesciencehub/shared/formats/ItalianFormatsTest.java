package it.lifesciencehub.shared.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianFormatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "00000010017"})
    void acceptsAVatNumberWithItsCheckDigit(String number) {
        assertTrue(VatNumber.isValid(number));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "00743110158",
                "00000000000",
                "12345678903",
                "",
                "0074311015",
                "007431101577",
                "0074311015A",
                "٠٠٧٤٣١١٠١٥٧"
            })
    void refusesAVatNumberThatDoesNotAddUp(String number) {
        assertFalse(VatNumber.isValid(number));
    }

    @Test
    void readsAVatNumberAsPeopleTypeIt() {
        assertEquals("00743110157", VatNumber.normalised(" it 00743.110.157 "));
        assertNull(VatNumber.normalised("  "));
        assertNull(VatNumber.normalised(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01F205X", "RSSMRA80A01F20RS"})
    void acceptsAPersonsFiscalCodeAndItsOmocode(String code) {
        assertTrue(FiscalCode.isValidOfPerson(code));
        assertTrue(FiscalCode.isValid(code));
        assertFalse(FiscalCode.isValidOfOrganisation(code));
    }

    @Test
    void acceptsAWomansDayWhichIsFortyMore() {
        assertTrue(FiscalCode.isValidOfPerson("RSSMRA80A41F205B"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "RSSMRA80A01F205Y",
                "RSSMRA80A01F20RX",
                "RSSMRA80A32F205X",
                "RSSMRA80F01F205X",
                "rssmra80a01f205x",
                "RSSMRA80A01F205",
                ""
            })
    void refusesAPersonsFiscalCodeThatIsWrong(String code) {
        assertFalse(FiscalCode.isValidOfPerson(code));
    }

    @Test
    void knowsADayThatNoMonthHas() {
        // The same code with every check letter: the day alone makes it wrong.
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            assertFalse(FiscalCode.isValidOfPerson("RSSMRA80B30F205" + letter));
            assertFalse(FiscalCode.isValidOfPerson("RSSMRA80A35F205" + letter));
        }
    }

    @Test
    void checksAnOrganisationsFiscalCode() {
        assertTrue(FiscalCode.isValidOfOrganisation("00743110157"));
        // Not a partita IVA (no such office), but the digit is right: codes of public bodies look like this.
        assertTrue(FiscalCode.isValidOfOrganisation("12345678903"));
        assertFalse(FiscalCode.isValidOfOrganisation("00743110158"));
        assertFalse(FiscalCode.isValidOfOrganisation("00000000000"));
        assertFalse(FiscalCode.isValidOfOrganisation(null));
    }

    @Test
    void knowsRecipientCodes() {
        assertTrue(RecipientCode.isValid("M5UXCR1"));
        assertTrue(RecipientCode.isValid(RecipientCode.BY_CERTIFIED_EMAIL));
        assertTrue(RecipientCode.isValid(RecipientCode.FOREIGN));
        assertTrue(RecipientCode.isOfPublicBody("UF1234"));
        assertFalse(RecipientCode.isOfPublicBody("M5UXCR1"));
        assertFalse(RecipientCode.isValid("m5uxcr1"));
        assertFalse(RecipientCode.isValid("12345"));
        assertFalse(RecipientCode.isValid("12345678"));
        assertFalse(RecipientCode.isValid("12345É7"));
        assertEquals("M5UXCR1", RecipientCode.normalised(" m5uxcr1 "));
    }

    @Test
    void knowsProvinces() {
        assertEquals(12, Province.LOMBARDY.size());
        assertTrue(Province.LOMBARDY.stream().allMatch(Province::isValid));
        assertTrue(Province.LOMBARDY.containsAll(Province.TERRITORY));
        assertTrue(Province.isValid("RM"));
        assertTrue(Province.isValid("AO"));
        assertFalse(Province.isValid("XX"));
        assertFalse(Province.isValid("mi"));
        assertFalse(Province.isValid(null));
        assertEquals("MI", Province.normalised(" mi"));
    }

    @Test
    void keepsLeadingZerosOfAPostcode() {
        assertTrue(Postcode.isValid("00184"));
        assertTrue(Postcode.isValid("20121"));
        assertFalse(Postcode.isValid("2104"));
        assertFalse(Postcode.isValid("201211"));
        assertFalse(Postcode.isValid("2012A"));
        assertEquals("00184", Postcode.normalised(" I-00184 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21.20.01", "21.20.0", "21.20", "21.2", "21"})
    void acceptsAnAtecoCodeAndItsShorterForms(String code) {
        assertTrue(AtecoCode.isValid(code));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2", "21.", "21.20.011", "212001", "2120", "21,20", "AB", ""})
    void refusesWhatIsNoAtecoCode(String code) {
        assertFalse(AtecoCode.isValid(code));
    }

    @Test
    void putsTheDotsIntoAnAtecoCode() {
        assertEquals("21.20.01", AtecoCode.normalised("212001"));
        assertEquals("21.20", AtecoCode.normalised(" 2120 "));
        assertEquals("21", AtecoCode.normalised("21"));
        assertEquals("21.x", AtecoCode.normalised("21.x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"laura.conti@example.it", "o'neil+hub@sub.example.com", "a@b.co", "ufficio@pec.azienda-1.it"})
    void acceptsEmailAddresses(String address) {
        assertTrue(EmailAddress.isValid(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "laura",
                "@example.it",
                "laura@",
                "laura@example",
                "laura@@example.it",
                "lau ra@example.it",
                ".laura@example.it",
                "laura.@example.it",
                "laura@-example.it",
                "laura@example..it",
                "laura@127.0.0.1",
                "laura@example.it\r\nBcc: all@example.it",
                "Laura <laura@example.it>",
                "laura@example.it,marco@example.it"
            })
    void refusesWhatIsNoEmailAddress(String address) {
        assertFalse(EmailAddress.isValid(address));
    }

    @Test
    void refusesAnEmailAddressThatIsTooLong() {
        assertFalse(EmailAddress.isValid("a".repeat(65) + "@example.it"));
        assertFalse(EmailAddress.isValid("a@" + "b.".repeat(130) + "it"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.it",
                "http://example.it/a/b?c=d",
                "https://example.it:8443/",
                "https://società.example.it"
            })
    void acceptsWebAddresses(String address) {
        assertTrue(WebAddress.isValid(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.it",
                "https://example",
                "https://user:secret@example.it",
                "https://exa mple.it",
                "https:///path",
                "example.it",
                ""
            })
    void refusesWhatIsNoWebAddress(String address) {
        assertFalse(WebAddress.isValid(address));
    }

    @Test
    void addsTheSchemeThatNobodyTypes() {
        assertEquals("https://www.example.it", WebAddress.normalised(" www.example.it "));
        assertEquals("https://example.it:8080/x", WebAddress.normalised("example.it:8080/x"));
        assertEquals("http://example.it", WebAddress.normalised("http://example.it"));
        assertEquals("javascript:alert(1)", WebAddress.normalised("javascript:alert(1)"));
        assertNull(WebAddress.normalised(" "));
    }

    @Test
    void acceptsTelephoneNumbersAsWritten() {
        assertTrue(PhoneNumber.isValid("+39 02 1234 567"));
        assertTrue(PhoneNumber.isValid("02/1234567"));
        assertFalse(PhoneNumber.isValid("call me"));
        assertFalse(PhoneNumber.isValid("()()()-"));
        assertEquals("02 12 34", PhoneNumber.normalised(" 02  12 34 "));
    }
}
