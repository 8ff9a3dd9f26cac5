package it.lifesciencehub.missions;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** An evaluator takes no part in the scoring of one application, for a reason. Never changed and never removed. */
@Entity
@Table(name = "mission_abstention")
@NamedQuery(
        name = MissionAbstention.OF_CALL,
        query = "SELECT a FROM MissionAbstention a WHERE a.application.call.id = :call ORDER BY a.abstainedAt, a.id")
@NamedQuery(
        name = MissionAbstention.OF_APPLICATION,
        query = "SELECT a FROM MissionAbstention a WHERE a.application.id = :application ORDER BY a.abstainedAt, a.id")
public class MissionAbstention extends BaseEntity {

    static final String OF_CALL = "MissionAbstention.ofCall";
    static final String OF_APPLICATION = "MissionAbstention.ofApplication";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private MissionApplication application;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "evaluator")
    private String evaluator;

    @Column(name = "reason")
    private String reason;

    @Column(name = "abstained_at")
    private Instant abstainedAt;

    protected MissionAbstention() {}

    MissionAbstention(MissionApplication application, Long accountId, String evaluator, String reason, Instant now) {
        this.application = application;
        this.accountId = accountId;
        this.evaluator = evaluator;
        this.reason = reason;
        this.abstainedAt = now;
    }

    public MissionApplication getApplication() {
        return application;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getEvaluator() {
        return evaluator;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAbstainedAt() {
        return abstainedAt;
    }
}
