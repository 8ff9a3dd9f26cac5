package it.lifesciencehub.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class DataKeyTest {

    private static final String PLACE = "visitor_value 1 2 DOCUMENT_NUMBER";
    private static final String TEXT = "CA12345 à";

    private final DataKey key = DataKey.of(Base64.getEncoder().encodeToString(DataKey.random()));

    @Test
    void opensWhatItHasSealed() {
        assertEquals(TEXT, key.open(key.seal(TEXT, PLACE), PLACE));
        assertEquals("", key.open(key.seal("", PLACE), PLACE));
    }

    @Test
    void neverSealsTheSameWayTwiceNorShowsTheText() {
        String sealed = key.seal(TEXT, PLACE);
        assertNotEquals(sealed, key.seal(TEXT, PLACE));
        assertFalse(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1).contains("12345"));
    }

    @Test
    void refusesEverySingleBitThatHasChanged() {
        byte[] sealed = Base64.getDecoder().decode(key.seal(TEXT, PLACE));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] other = sealed.clone();
            other[bit / 8] ^= (byte) (1 << bit % 8);
            String text = Base64.getEncoder().encodeToString(other);
            assertEquals(SealBroken.Cause.CHANGED, broken(text, PLACE));
        }
    }

    @Test
    void refusesWhatStandsInAnotherPlaceOrWasSealedByAnotherKey() {
        String sealed = key.seal(TEXT, PLACE);
        assertEquals(SealBroken.Cause.CHANGED, broken(sealed, "visitor_value 3 2 DOCUMENT_NUMBER"));
        assertEquals(SealBroken.Cause.CHANGED, broken(sealed, "visitor_value 1 2 BIRTH_PLACE"));
        DataKey other = DataKey.of(Base64.getEncoder().encodeToString(DataKey.random()));
        assertNotEquals(key.id(), other.id());
        assertThrows(SealBroken.class, () -> other.open(sealed, PLACE));
        assertEquals(SealBroken.Cause.CHANGED, broken("AAAA", PLACE));
        assertEquals(SealBroken.Cause.CHANGED, broken("no base64!", PLACE));
    }

    @Test
    void isOfTheRightLength() {
        assertThrows(IllegalArgumentException.class, () -> DataKey.of("AAAA"));
        assertThrows(IllegalArgumentException.class, () -> DataKey.of("not a key"));
        assertEquals(16, key.id().length());
    }

    private SealBroken.Cause broken(String sealed, String place) {
        return assertThrows(SealBroken.class, () -> key.open(sealed, place)).why();
    }
}
