package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipStatus.ACTIVE;
import static it.lifesciencehub.membership.MembershipStatus.GRACE;
import static it.lifesciencehub.membership.MembershipStatus.LAPSED;
import static it.lifesciencehub.membership.MembershipStatus.LEAVING;
import static it.lifesciencehub.membership.MembershipStatus.RESIGNED;
import static it.lifesciencehub.membership.MembershipStatus.SUSPENDED;

import it.lifesciencehub.shared.Refusal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states of a membership and every way from one to another, in this one place. */
public final class MembershipLifecycle {

    /** @param to null where the state stays as it is */
    private record Way(Set<MembershipStatus> from, MembershipStatus to) {}

    private static final Map<MembershipAct, Way> WAYS = new EnumMap<>(Map.of(
            MembershipAct.FALL_OVERDUE, new Way(Set.of(ACTIVE), GRACE),
            MembershipAct.SETTLE, new Way(Set.of(GRACE), ACTIVE),
            MembershipAct.LAPSE, new Way(Set.of(GRACE), LAPSED),
            MembershipAct.SUSPEND, new Way(Set.of(ACTIVE, GRACE), SUSPENDED),
            MembershipAct.REINSTATE, new Way(Set.of(SUSPENDED, LAPSED, RESIGNED), ACTIVE),
            MembershipAct.GIVE_NOTICE, new Way(Set.of(ACTIVE, GRACE, SUSPENDED), LEAVING),
            MembershipAct.WITHDRAW_NOTICE, new Way(Set.of(LEAVING), ACTIVE),
            MembershipAct.RESIGN, new Way(Set.of(ACTIVE, GRACE, SUSPENDED, LEAVING), RESIGNED),
            MembershipAct.CHANGE_CATEGORY, new Way(Set.of(ACTIVE, GRACE, SUSPENDED, LEAVING), null)));

    /** What the rule of a day or a payment does, never somebody's hand. */
    private static final Set<MembershipAct> OF_THE_DAY =
            Set.of(MembershipAct.FALL_OVERDUE, MembershipAct.SETTLE, MembershipAct.LAPSE);

    private MembershipLifecycle() {}

    /**
     * Where an act leads.
     *
     * @param from null for a membership that is only beginning
     * @throws Refusal where the act is not possible in this state
     */
    public static MembershipStatus after(MembershipStatus from, MembershipAct act) {
        return find(from, act).orElseThrow(() -> new Refusal(MembershipReason.ACT_NOT_POSSIBLE));
    }

    /** What can be done in this state, in the order of the acts. */
    public static List<MembershipAct> possible(MembershipStatus from) {
        return Arrays.stream(MembershipAct.values())
                .filter(act -> find(from, act).isPresent())
                .toList();
    }

    /** What somebody can do by hand in this state. */
    public static List<MembershipAct> byHand(MembershipStatus from) {
        return possible(from).stream().filter(act -> !OF_THE_DAY.contains(act)).toList();
    }

    private static Optional<MembershipStatus> find(MembershipStatus from, MembershipAct act) {
        if (act == MembershipAct.BEGIN) {
            return from == null ? Optional.of(ACTIVE) : Optional.empty();
        }
        Way way = WAYS.get(act);
        if (from == null || !way.from().contains(from)) {
            return Optional.empty();
        }
        return Optional.of(way.to() == null ? from : way.to());
    }
}
