package it.lifesciencehub.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressIdTest {

    @Test
    void isANumberOrSomethingNew() {
        assertEquals(7L, AddressId.of("7"));
        assertEquals(7L, AddressId.orNew("7"));
        assertNull(AddressId.orNew("new"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "New", "7a", "99999999999999999999"})
    void leadsNowhereOtherwise(String text) {
        assertEquals(
                CommonReason.NOT_FOUND,
                assertThrows(Refusal.class, () -> AddressId.orNew(text)).reason());
        assertThrows(Refusal.class, () -> AddressId.of("new"));
    }
}
