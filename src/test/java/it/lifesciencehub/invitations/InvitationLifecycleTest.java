package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every state, written down once more and not asked of the code under test. */
class InvitationLifecycleTest {

    /** A column for each act: SEND, SEE, ACCEPT, HESITATE, DECLINE, NOMINATE, BOUNCE, RESEND, WITHDRAW; - is refused. */
    private static final Map<InvitationState, String> TABLE = Map.of(
            InvitationState.PREPARED, "SENT - - - - - - - WITHDRAWN",
            InvitationState.SENT, "- SEEN ACCEPTED TENTATIVE DECLINED NOMINATED BOUNCED SENT WITHDRAWN",
            InvitationState.SEEN, "- SEEN ACCEPTED TENTATIVE DECLINED NOMINATED SEEN SEEN WITHDRAWN",
            InvitationState.ACCEPTED, "- ACCEPTED ACCEPTED TENTATIVE DECLINED NOMINATED ACCEPTED ACCEPTED WITHDRAWN",
            InvitationState.TENTATIVE,
                    "- TENTATIVE ACCEPTED TENTATIVE DECLINED NOMINATED TENTATIVE TENTATIVE WITHDRAWN",
            InvitationState.DECLINED, "- DECLINED ACCEPTED TENTATIVE DECLINED NOMINATED DECLINED DECLINED WITHDRAWN",
            InvitationState.NOMINATED,
                    "- NOMINATED ACCEPTED TENTATIVE DECLINED NOMINATED NOMINATED NOMINATED WITHDRAWN",
            InvitationState.BOUNCED, "- SEEN ACCEPTED TENTATIVE DECLINED NOMINATED BOUNCED SENT WITHDRAWN",
            InvitationState.WITHDRAWN, "- - - - - - - - -");

    static Stream<Arguments> everyActInEveryState() {
        return TABLE.entrySet().stream().flatMap(row -> {
            String[] cells = row.getValue().split(" ");
            return Stream.of(InvitationAct.values()).map(act -> Arguments.of(row.getKey(), act, cells[act.ordinal()]));
        });
    }

    @ParameterizedTest
    @MethodSource
    void everyActInEveryState(InvitationState from, InvitationAct act, String to) {
        if (to.equals("-")) {
            Refusal refusal = assertThrows(Refusal.class, () -> InvitationLifecycle.after(from, act));
            assertEquals(InvitationReason.NOT_POSSIBLE_NOW, refusal.reason());
        } else {
            assertEquals(InvitationState.valueOf(to), InvitationLifecycle.after(from, act));
        }
    }

    @Test
    void noStateIsForgotten() {
        assertEquals(InvitationState.values().length, TABLE.size());
    }
}
