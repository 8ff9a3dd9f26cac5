package it.lifesciencehub.positions;

import java.io.Serializable;

/** An organisation with a filled seat, and how its right to vote stands. */
public record RollRow(Long organisationId, String organisationName, VotingStanding standing) implements Serializable {

    public boolean mayVote() {
        return standing.mayVote();
    }
}
