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

/** What one evaluator gave an application by one criterion; theirs alone to change, until the ranking is decided. */
@Entity
@Table(name = "mission_score")
@NamedQuery(
        name = MissionScore.OF_CALL,
        query = "SELECT s FROM MissionScore s WHERE s.application.call.id = :call ORDER BY s.evaluator, s.id")
@NamedQuery(
        name = MissionScore.OF_APPLICATION,
        query = "SELECT s FROM MissionScore s WHERE s.application.id = :application ORDER BY s.evaluator, s.id")
public class MissionScore extends BaseEntity {

    static final String OF_CALL = "MissionScore.ofCall";
    static final String OF_APPLICATION = "MissionScore.ofApplication";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "application_id")
    private MissionApplication application;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "criterion_id")
    private MissionCriterion criterion;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "evaluator")
    private String evaluator;

    @Column(name = "score")
    private int score;

    @Column(name = "note")
    private String note;

    @Column(name = "scored_at")
    private Instant scoredAt;

    protected MissionScore() {}

    MissionScore(MissionApplication application, MissionCriterion criterion, Long accountId) {
        this.application = application;
        this.criterion = criterion;
        this.accountId = accountId;
    }

    void give(int score, String note, String evaluator, Instant now) {
        this.score = score;
        this.note = note == null ? "" : note.strip();
        this.evaluator = evaluator;
        this.scoredAt = now;
    }

    public MissionApplication getApplication() {
        return application;
    }

    public MissionCriterion getCriterion() {
        return criterion;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getEvaluator() {
        return evaluator;
    }

    public int getScore() {
        return score;
    }

    public String getNote() {
        return note;
    }
}
