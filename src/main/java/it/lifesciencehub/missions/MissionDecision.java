package it.lifesciencehub.missions;

import it.lifesciencehub.shared.BaseEntity;
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

/** An act about results: the ranking as a whole, and each change after it. Never changed and never removed. */
@Entity
@Table(name = "mission_decision")
@NamedQuery(
        name = MissionDecision.OF_CALL,
        query = "SELECT d FROM MissionDecision d WHERE d.call.id = :call ORDER BY d.decidedAt, d.id")
public class MissionDecision extends BaseEntity {

    static final String OF_CALL = "MissionDecision.ofCall";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private MissionCall call;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DecisionKind kind;

    @Column(name = "act")
    private String act;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected MissionDecision() {}

    MissionDecision(MissionCall call, DecisionKind kind, String act, String by, Instant now) {
        this.call = call;
        this.kind = kind;
        this.act = act;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public MissionCall getCall() {
        return call;
    }

    public DecisionKind getKind() {
        return kind;
    }

    public String getAct() {
        return act;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
