package it.lifesciencehub.membership;

import static it.lifesciencehub.membership.MembershipAct.BEGIN;
import static it.lifesciencehub.membership.MembershipAct.CHANGE_CATEGORY;
import static it.lifesciencehub.membership.MembershipAct.FALL_OVERDUE;
import static it.lifesciencehub.membership.MembershipAct.GIVE_NOTICE;
import static it.lifesciencehub.membership.MembershipAct.LAPSE;
import static it.lifesciencehub.membership.MembershipAct.REINSTATE;
import static it.lifesciencehub.membership.MembershipAct.RESIGN;
import static it.lifesciencehub.membership.MembershipAct.SETTLE;
import static it.lifesciencehub.membership.MembershipAct.SUSPEND;
import static it.lifesciencehub.membership.MembershipAct.WITHDRAW_NOTICE;
import static it.lifesciencehub.membership.MembershipStatus.ACTIVE;
import static it.lifesciencehub.membership.MembershipStatus.GRACE;
import static it.lifesciencehub.membership.MembershipStatus.LAPSED;
import static it.lifesciencehub.membership.MembershipStatus.LEAVING;
import static it.lifesciencehub.membership.MembershipStatus.RESIGNED;
import static it.lifesciencehub.membership.MembershipStatus.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state with every act, written down once more: what is not in this table is refused. */
class MembershipLifecycleTest {

    private static final Map<MembershipStatus, Map<MembershipAct, MembershipStatus>> ALLOWED = new HashMap<>();

    static {
        ALLOWED.put(null, Map.of(BEGIN, ACTIVE));
        ALLOWED.put(
                ACTIVE,
                Map.of(
                        FALL_OVERDUE, GRACE,
                        SUSPEND, SUSPENDED,
                        GIVE_NOTICE, LEAVING,
                        RESIGN, RESIGNED,
                        CHANGE_CATEGORY, ACTIVE));
        ALLOWED.put(
                GRACE,
                Map.of(
                        SETTLE, ACTIVE,
                        LAPSE, LAPSED,
                        SUSPEND, SUSPENDED,
                        GIVE_NOTICE, LEAVING,
                        RESIGN, RESIGNED,
                        CHANGE_CATEGORY, GRACE));
        ALLOWED.put(
                SUSPENDED,
                Map.of(
                        REINSTATE, ACTIVE,
                        GIVE_NOTICE, LEAVING,
                        RESIGN, RESIGNED,
                        CHANGE_CATEGORY, SUSPENDED));
        ALLOWED.put(LEAVING, Map.of(WITHDRAW_NOTICE, ACTIVE, RESIGN, RESIGNED, CHANGE_CATEGORY, LEAVING));
        ALLOWED.put(LAPSED, Map.of(REINSTATE, ACTIVE));
        ALLOWED.put(RESIGNED, Map.of(REINSTATE, ACTIVE));
    }

    private static Stream<Arguments> everyPair() {
        List<MembershipStatus> from = new ArrayList<>(List.of(MembershipStatus.values()));
        from.add(null);
        return from.stream()
                .flatMap(status -> Arrays.stream(MembershipAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("everyPair")
    void leadsWhereTheTableSaysOrRefuses(MembershipStatus from, MembershipAct act) {
        MembershipStatus to = ALLOWED.get(from).get(act);
        if (to == null) {
            Refusal refusal = assertThrows(Refusal.class, () -> MembershipLifecycle.after(from, act));
            assertEquals(MembershipReason.ACT_NOT_POSSIBLE, refusal.reason());
        } else {
            assertEquals(to, MembershipLifecycle.after(from, act));
        }
        assertEquals(to != null, MembershipLifecycle.possible(from).contains(act));
    }

    @Test
    void theTableKnowsEveryStateAndEveryAct() {
        assertEquals(MembershipStatus.values().length + 1, ALLOWED.size());
        assertEquals(
                MembershipAct.values().length,
                ALLOWED.values().stream()
                        .flatMap(acts -> acts.keySet().stream())
                        .distinct()
                        .count());
    }

    @Test
    void byHandIsEverythingButTheRulesOfADay() {
        Map<MembershipStatus, List<MembershipAct>> byHand = new EnumMap<>(MembershipStatus.class);
        for (MembershipStatus status : MembershipStatus.values()) {
            byHand.put(status, MembershipLifecycle.byHand(status));
        }
        assertEquals(
                Map.of(
                        ACTIVE, List.of(SUSPEND, GIVE_NOTICE, RESIGN, CHANGE_CATEGORY),
                        GRACE, List.of(SUSPEND, GIVE_NOTICE, RESIGN, CHANGE_CATEGORY),
                        SUSPENDED, List.of(REINSTATE, GIVE_NOTICE, RESIGN, CHANGE_CATEGORY),
                        LEAVING, List.of(WITHDRAW_NOTICE, RESIGN, CHANGE_CATEGORY),
                        LAPSED, List.of(REINSTATE),
                        RESIGNED, List.of(REINSTATE)),
                byHand);
    }
}
