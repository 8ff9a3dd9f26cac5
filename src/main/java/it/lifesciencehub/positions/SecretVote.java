package it.lifesciencehub.positions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;

/**
 * A vote in a secret ballot. It has nothing of what other entities have: no id that grows with time, no version, no
 * moment, no voter. Its key is a random number that is told to nobody, and rows lie in the key's order. It is only ever
 * counted.
 */
@Entity
@Table(name = "ballot_secret_vote")
class SecretVote {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "token")
    private Long token = RANDOM.nextLong() & Long.MAX_VALUE;

    @Column(name = "ballot_id")
    private Long ballotId;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private BallotChoice choice;

    protected SecretVote() {}

    SecretVote(Ballot ballot, BallotChoice choice) {
        this.ballotId = ballot.getId();
        this.choice = choice;
    }
}
