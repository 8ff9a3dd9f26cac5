package it.lifesciencehub.positions;

import it.lifesciencehub.groups.Majority;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A ballot as the caller may see it.
 *
 * @param open whether votes are taken now
 * @param tally null where the caller may not see it: before the closing all but the officers, and of a secret ballot all
 * @param outcome null before the closing
 * @param voters the roll, by name
 * @param mine the organisations for which the caller votes; empty when it is closed
 */
public record BallotView(
        int textNumber,
        boolean secret,
        boolean open,
        Instant openedAt,
        Instant closesAt,
        Instant closedAt,
        int quorumPercent,
        Majority majority,
        int entitled,
        int voted,
        int needed,
        BallotTally tally,
        BallotOutcome outcome,
        List<BallotVoterRow> voters,
        List<BallotVoiceRow> mine)
        implements Serializable {

    public boolean allVoted() {
        return voted >= entitled;
    }

    /** Votes against with the reasons that were given. */
    public List<BallotVoterRow> dissent() {
        return outcome == null
                ? List.of()
                : voters.stream()
                        .filter(one -> one.entitled()
                                && one.vote() != null
                                && one.vote().choice() == BallotChoice.NO)
                        .toList();
    }
}
