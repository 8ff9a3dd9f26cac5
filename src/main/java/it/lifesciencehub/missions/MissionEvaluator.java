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

/** Somebody of the staff who was named to evaluate the applications to a call. */
@Entity
@Table(name = "mission_evaluator")
@NamedQuery(
        name = MissionEvaluator.OF_CALL,
        query = "SELECT e FROM MissionEvaluator e WHERE e.call.id = :call ORDER BY e.name, e.id")
public class MissionEvaluator extends BaseEntity {

    static final String OF_CALL = "MissionEvaluator.ofCall";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "call_id")
    private MissionCall call;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "name")
    private String name;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    protected MissionEvaluator() {}

    MissionEvaluator(MissionCall call, Long accountId, String name, String by, Instant now) {
        this.call = call;
        this.accountId = accountId;
        this.name = name;
        this.namedBy = by;
        this.namedAt = now;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }
}
