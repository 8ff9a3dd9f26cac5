package it.lifesciencehub.positions;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PositionLifecycleTest {

    /** Every way that is meant, written down once more. */
    private static final Set<String> WAYS = Set.of(
            "DRAFT CONSULTATION",
            "CONSULTATION DRAFT",
            "CONSULTATION SILENT_AGREEMENT",
            "CONSULTATION BALLOT",
            "SILENT_AGREEMENT CONSULTATION",
            "SILENT_AGREEMENT APPROVED",
            "BALLOT APPROVED",
            "BALLOT REJECTED",
            "APPROVED PUBLISHED",
            "REJECTED DRAFT");

    @ParameterizedTest
    @EnumSource(PositionState.class)
    void knowsEachWayAndNoOther(PositionState from) {
        for (PositionState to : PositionState.values()) {
            if (WAYS.contains(from + " " + to)) {
                assertDoesNotThrow(() -> PositionLifecycle.require(from, to), from + " to " + to);
            } else {
                assertEquals(
                        PositionReason.STATE_NOT_POSSIBLE,
                        assertThrows(Refusal.class, () -> PositionLifecycle.require(from, to), from + " to " + to)
                                .reason());
            }
        }
        assertThrows(Refusal.class, () -> PositionLifecycle.require(from, null));
    }

    @Test
    void endsWithThePublication() {
        assertEquals(Set.of(), PositionLifecycle.next(PositionState.PUBLISHED));
    }
}
