package it.lifesciencehub.positions;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A vote in an open ballot. A later one of the same organisation takes its place, and it stays in the history. */
@Entity
@Table(name = "ballot_vote")
class BallotVote extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "voter_id")
    private BallotVoter voter;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private BallotChoice choice;

    @Column(name = "reason")
    private String reason;

    @Column(name = "cast_at")
    private Instant castAt;

    @Column(name = "cast_by")
    private String castBy;

    @Column(name = "standing")
    private boolean standing = true;

    protected BallotVote() {}

    BallotVote(BallotVoter voter, BallotChoice choice, String reason, String by, Instant now) {
        this.voter = voter;
        this.choice = choice;
        this.reason = reason == null ? "" : reason.strip();
        this.castBy = by;
        this.castAt = now;
    }

    void giveWay() {
        standing = false;
    }
}
