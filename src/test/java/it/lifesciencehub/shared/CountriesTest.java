package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountriesTest {

    @Test
    void areCalledAsPeopleSay() {
        assertEquals("Arabia Saudita", Countries.name(Language.IT, "SA"));
        assertEquals("Saudi Arabia", Countries.name(Language.EN, "SA"));
        assertEquals("Germania", Countries.name("DE").getIt());
        assertEquals("Germany", Countries.name("DE").getEn());
    }

    @Test
    void haveNoNameWhereThereIsNoCountry() {
        assertEquals("", Countries.name(Language.IT, null));
        assertEquals("", Countries.name(Language.IT, ""));
        assertEquals("no country", Countries.name(Language.EN, "no country").toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void areKnownByTheirCodes() {
        assertTrue(Countries.isCode("IT"));
        assertFalse(Countries.isCode("it"));
        assertFalse(Countries.isCode("XX"));
        assertFalse(Countries.isCode(null));
    }

    @Test
    void standInTheOrderOfTheAlphabet() {
        List<String> codes =
                Countries.all(Language.IT).stream().map(Countries.Country::code).toList();
        assertTrue(codes.size() > 240);
        // "Città del Vaticano" before "Colombia", and "Isole Åland" not at the end.
        assertTrue(codes.indexOf("VA") < codes.indexOf("CO"));
        assertTrue(codes.indexOf("AX") < codes.indexOf("IT"));
    }
}
