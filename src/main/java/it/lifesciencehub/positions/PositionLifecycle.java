package it.lifesciencehub.positions;

import it.lifesciencehub.shared.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The ways between the states of a position. Back to the draft, as a new version of the text, leads a way from the
 * consultation and from a rejection; an objection leads from silent agreement back to the consultation.
 */
public final class PositionLifecycle {

    private static final Map<PositionState, Set<PositionState>> WAYS = Map.of(
            PositionState.DRAFT, EnumSet.of(PositionState.CONSULTATION),
            PositionState.CONSULTATION,
                    EnumSet.of(PositionState.DRAFT, PositionState.SILENT_AGREEMENT, PositionState.BALLOT),
            PositionState.SILENT_AGREEMENT, EnumSet.of(PositionState.CONSULTATION, PositionState.APPROVED),
            PositionState.BALLOT, EnumSet.of(PositionState.APPROVED, PositionState.REJECTED),
            PositionState.APPROVED, EnumSet.of(PositionState.PUBLISHED),
            PositionState.REJECTED, EnumSet.of(PositionState.DRAFT),
            PositionState.PUBLISHED, EnumSet.noneOf(PositionState.class));

    private PositionLifecycle() {}

    /** Where a position can go from here. */
    public static Set<PositionState> next(PositionState from) {
        return Set.copyOf(WAYS.get(from));
    }

    static void require(PositionState from, PositionState to) {
        if (to == null || !WAYS.get(from).contains(to)) {
            throw new Refusal(PositionReason.STATE_NOT_POSSIBLE);
        }
    }
}
