package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkGroupLifecycleTest {

    /** Every way that is meant, written down once more. */
    private static final Set<String> WAYS = Set.of(
            "PROPOSED ACTIVE",
            "PROPOSED CLOSED",
            "ACTIVE DORMANT",
            "ACTIVE CLOSED",
            "DORMANT ACTIVE",
            "DORMANT CLOSED",
            "CLOSED ACTIVE");

    @ParameterizedTest
    @EnumSource(WorkGroupState.class)
    void knowsEachWayAndNoOther(WorkGroupState from) {
        for (WorkGroupState to : WorkGroupState.values()) {
            if (WAYS.contains(from + " " + to)) {
                assertDoesNotThrow(() -> WorkGroupLifecycle.require(from, to), from + " to " + to);
            } else {
                assertThrows(Refusal.class, () -> WorkGroupLifecycle.require(from, to), from + " to " + to);
            }
        }
        assertThrows(Refusal.class, () -> WorkGroupLifecycle.require(from, null));
    }
}
