package it.lifesciencehub.positions;

import java.io.Serializable;
import java.util.List;

/**
 * An organisation on the roll.
 *
 * @param voted whether it has voted; null where the caller may not know
 * @param vote its vote in an open ballot; null where there is none or the caller may not know
 * @param earlier votes that were changed, the first one first
 */
public record BallotVoterRow(
        Long organisationId,
        String organisationName,
        boolean entitled,
        VotingStanding standing,
        Boolean voted,
        BallotVoteRow vote,
        List<BallotVoteRow> earlier)
        implements Serializable {}
