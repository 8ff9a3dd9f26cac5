package it.lifesciencehub.invitations;

import static it.lifesciencehub.invitations.InvitationState.ACCEPTED;
import static it.lifesciencehub.invitations.InvitationState.BOUNCED;
import static it.lifesciencehub.invitations.InvitationState.DECLINED;
import static it.lifesciencehub.invitations.InvitationState.NOMINATED;
import static it.lifesciencehub.invitations.InvitationState.PREPARED;
import static it.lifesciencehub.invitations.InvitationState.SEEN;
import static it.lifesciencehub.invitations.InvitationState.SENT;
import static it.lifesciencehub.invitations.InvitationState.TENTATIVE;
import static it.lifesciencehub.invitations.InvitationState.WITHDRAWN;

import it.lifesciencehub.shared.Refusal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The whole life of an invitation. An answer can be changed; it outlives a later mail that comes back and a second look.
 * Withdrawn is the end.
 */
final class InvitationLifecycle {

    private static final Map<InvitationState, Map<InvitationAct, InvitationState>> NEXT =
            new EnumMap<>(InvitationState.class);

    static {
        NEXT.put(PREPARED, Map.of(InvitationAct.SEND, SENT, InvitationAct.WITHDRAW, WITHDRAWN));
        NEXT.put(SENT, answers(SEEN, BOUNCED, SENT));
        NEXT.put(SEEN, answers(SEEN, SEEN, SEEN));
        NEXT.put(BOUNCED, answers(SEEN, BOUNCED, SENT));
        for (InvitationState answered : new InvitationState[] {ACCEPTED, TENTATIVE, DECLINED, NOMINATED}) {
            NEXT.put(answered, answers(answered, answered, answered));
        }
        NEXT.put(WITHDRAWN, Map.of());
    }

    private InvitationLifecycle() {}

    /** Every answer, taking back, and what seeing, coming back and sending again lead to. */
    private static Map<InvitationAct, InvitationState> answers(
            InvitationState seen, InvitationState bounced, InvitationState resent) {
        return Map.of(
                InvitationAct.SEE, seen,
                InvitationAct.ACCEPT, ACCEPTED,
                InvitationAct.HESITATE, TENTATIVE,
                InvitationAct.DECLINE, DECLINED,
                InvitationAct.NOMINATE, NOMINATED,
                InvitationAct.BOUNCE, bounced,
                InvitationAct.RESEND, resent,
                InvitationAct.WITHDRAW, WITHDRAWN);
    }

    /** Where the act leads; empty where it is not possible. */
    static Optional<InvitationState> next(InvitationState state, InvitationAct act) {
        return Optional.ofNullable(NEXT.get(state).get(act));
    }

    static InvitationState after(InvitationState state, InvitationAct act) {
        return next(state, act).orElseThrow(() -> new Refusal(InvitationReason.NOT_POSSIBLE_NOW));
    }
}
