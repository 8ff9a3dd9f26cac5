package it.lifesciencehub.meetings;

import it.lifesciencehub.groups.MandateRole;

/** Through whom an organisation votes in a meeting. */
public final class VotingPolicy {

    private VotingPolicy() {}

    /** The voting delegate, or an alternate where they are away; others speak for nobody. */
    public static boolean mayVote(MandateRole role) {
        return role == MandateRole.DELEGATE || role == MandateRole.ALTERNATE;
    }
}
