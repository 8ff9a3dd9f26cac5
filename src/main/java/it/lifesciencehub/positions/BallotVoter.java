package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** An organisation on the roll of a ballot as it was when the ballot opened, and whether it has voted. */
@Entity
@Table(name = "ballot_voter")
@NamedQuery(
        name = BallotVoter.OF_BALLOT,
        query = "SELECT v FROM BallotVoter v WHERE v.ballot.id = :ballot ORDER BY v.organisationName, v.id")
class BallotVoter extends BaseEntity {

    static final String OF_BALLOT = "BallotVoter.ofBallot";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "entitled")
    private boolean entitled;

    @Enumerated(EnumType.STRING)
    @Column(name = "standing")
    private VotingStanding standing;

    @Column(name = "voted")
    private boolean voted;

    protected BallotVoter() {}

    BallotVoter(Ballot ballot, Organisation organisation, VotingStanding standing) {
        this.ballot = ballot;
        this.organisationId = organisation.getId();
        this.organisationName = organisation.getName();
        this.standing = standing;
        this.entitled = standing.mayVote();
    }

    void vote() {
        if (!entitled) {
            throw new Refusal(PositionReason.NOT_ON_THE_ROLL);
        }
        if (voted && ballot.isSecret()) {
            throw new Refusal(PositionReason.SECRET_VOTE_CAST);
        }
        voted = true;
    }

    Long getOrganisationId() {
        return organisationId;
    }

    String getOrganisationName() {
        return organisationName;
    }

    boolean isEntitled() {
        return entitled;
    }

    VotingStanding getStanding() {
        return standing;
    }

    boolean isVoted() {
        return voted;
    }
}
