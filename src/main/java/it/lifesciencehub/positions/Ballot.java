package it.lifesciencehub.positions;

import it.lifesciencehub.groups.Majority;
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
import java.time.Instant;

/**
 * The vote of a group's organisations on one version of a position. Opened with the group's rules and roll of that day,
 * which change no more; closed when its time is over or when all have voted, and then the count is kept.
 */
@Entity
@Table(name = "ballot")
@NamedQuery(
        name = Ballot.OF_TEXT,
        query = "SELECT b FROM Ballot b WHERE b.position.id = :position AND b.textNumber = :number")
public class Ballot extends BaseEntity {

    public static final String OF_TEXT = "Ballot.ofText";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "text_number")
    private int textNumber;

    @Column(name = "secret")
    private boolean secret;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    @Enumerated(EnumType.STRING)
    @Column(name = "majority")
    private Majority majority;

    @Column(name = "entitled")
    private Integer entitled;

    @Column(name = "voted")
    private Integer voted;

    @Column(name = "quorum_needed")
    private Integer quorumNeeded;

    @Column(name = "votes_for")
    private Integer votesFor;

    @Column(name = "votes_against")
    private Integer votesAgainst;

    @Column(name = "abstentions")
    private Integer abstentions;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private BallotOutcome outcome;

    protected Ballot() {}

    /** @param quorumPercent share of those entitled that must vote, 0 to 100 */
    Ballot(Position position, boolean secret, Instant closesAt, int quorumPercent, Majority majority, Instant now) {
        this.position = position;
        this.textNumber = position.getTextNumber();
        this.secret = secret;
        this.openedAt = now;
        this.closesAt = closesAt;
        this.quorumPercent = quorumPercent;
        this.majority = majority;
    }

    /** Votes are taken until its time, whether a job has closed it by then or not. */
    boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal(PositionReason.BALLOT_CLOSED);
        }
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    void close(BallotResult result, String by, Instant now) {
        if (closedAt != null) {
            throw new Refusal(PositionReason.BALLOT_CLOSED);
        }
        closedAt = now;
        closedBy = by;
        entitled = result.quorum().entitled();
        voted = result.quorum().present();
        quorumNeeded = result.quorum().needed();
        votesFor = result.tally().yes();
        votesAgainst = result.tally().no();
        abstentions = result.tally().abstain();
        outcome = result.outcome();
    }

    public Position getPosition() {
        return position;
    }

    public int getTextNumber() {
        return textNumber;
    }

    public boolean isSecret() {
        return secret;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    Instant getRemindedAt() {
        return remindedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public int getQuorumPercent() {
        return quorumPercent;
    }

    public Majority getMajority() {
        return majority;
    }

    /** How many must vote, once it is closed; or null. */
    public Integer getQuorumNeeded() {
        return quorumNeeded;
    }

    /** How many could vote, once it is closed; or null. */
    public Integer getEntitled() {
        return entitled;
    }

    /** How many have voted, once it is closed; or null. */
    public Integer getVoted() {
        return voted;
    }

    /** The count, once it is closed; or null. */
    public BallotTally getTally() {
        return closedAt == null ? null : new BallotTally(votesFor, votesAgainst, abstentions);
    }

    /** Null while it is open. */
    public BallotOutcome getOutcome() {
        return outcome;
    }
}
