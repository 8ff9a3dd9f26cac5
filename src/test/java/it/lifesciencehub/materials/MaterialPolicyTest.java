package it.lifesciencehub.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MaterialPolicyTest {

    private static final Instant NOW = Instant.parse("2027-04-20T12:00:00Z");

    @Test
    void givesNothingBeforeItsTime() {
        for (MaterialAudience audience : MaterialAudience.values()) {
            assertFalse(MaterialPolicy.isGiven(audience, NOW.plusSeconds(1), NOW, true, Optional.of(true), true));
        }
        assertTrue(MaterialPolicy.isGiven(MaterialAudience.EVERYBODY, NOW, NOW, false, Optional.empty(), false));
    }

    @Test
    void givesToThoseRegisteredAlone() {
        assertTrue(MaterialPolicy.isGiven(MaterialAudience.REGISTERED, null, NOW, true, Optional.empty(), false));
        assertFalse(MaterialPolicy.isGiven(MaterialAudience.REGISTERED, null, NOW, false, Optional.of(true), true));
    }

    @Test
    void goesByAttendanceWhereItIsKnown() {
        assertTrue(came(false, Optional.of(true), true));
        assertFalse(came(true, Optional.of(false), true));
    }

    @Test
    void takesThePlaceForThePresenceOnceTheEventHasBegun() {
        assertTrue(came(true, Optional.empty(), true));
        assertFalse(came(true, Optional.empty(), false));
        assertFalse(came(false, Optional.empty(), true));
    }

    @Test
    void givesToEverybodyWhoeverTheyAre() {
        assertEquals(
                true, MaterialPolicy.isGiven(MaterialAudience.EVERYBODY, null, NOW, false, Optional.empty(), false));
    }

    private static boolean came(boolean confirmed, Optional<Boolean> came, boolean begun) {
        return MaterialPolicy.isGiven(MaterialAudience.CAME, null, NOW, confirmed, came, begun);
    }
}
