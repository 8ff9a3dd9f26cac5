package it.lifesciencehub.groups;

import it.lifesciencehub.shared.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The ways between the states of a group. */
public final class WorkGroupLifecycle {

    private static final Map<WorkGroupState, Set<WorkGroupState>> WAYS = Map.of(
            WorkGroupState.PROPOSED, EnumSet.of(WorkGroupState.ACTIVE, WorkGroupState.CLOSED),
            WorkGroupState.ACTIVE, EnumSet.of(WorkGroupState.DORMANT, WorkGroupState.CLOSED),
            WorkGroupState.DORMANT, EnumSet.of(WorkGroupState.ACTIVE, WorkGroupState.CLOSED),
            WorkGroupState.CLOSED, EnumSet.of(WorkGroupState.ACTIVE));

    private WorkGroupLifecycle() {}

    /** Where a group can go from here. */
    public static Set<WorkGroupState> next(WorkGroupState from) {
        return Set.copyOf(WAYS.get(from));
    }

    static void require(WorkGroupState from, WorkGroupState to) {
        if (to == null || !WAYS.get(from).contains(to)) {
            throw new Refusal(GroupReason.STATE_NOT_POSSIBLE);
        }
    }
}
