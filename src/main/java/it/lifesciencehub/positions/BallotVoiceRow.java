package it.lifesciencehub.positions;

import java.io.Serializable;

/**
 * An organisation for which the caller speaks, in an open ballot.
 *
 * @param standing how it stands on the roll; null where it is not on it
 * @param votable whether a vote would be taken
 * @param vote its vote so far in an open ballot, or null
 */
public record BallotVoiceRow(
        Long organisationId,
        String organisationName,
        VotingStanding standing,
        boolean votable,
        boolean voted,
        BallotVoteRow vote)
        implements Serializable {}
