package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * A questionnaire through all its versions. It begins with a draft; publishing makes the draft a version for ever, and the
 * next change begins a new draft from it. Never deleted: staff put it away, and then it can be used no more while answers
 * stay readable, for as many months as it says.
 */
@Entity
@Table(name = "questionnaire")
public class Questionnaire extends BaseEntity {

    private static final int MAX_MONTHS = 120;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "keep_months")
    private Integer keepMonths;

    @Column(name = "archived_at")
    private Instant archivedAt;

    protected Questionnaire() {}

    Questionnaire(String by, Instant now) {
        this.createdBy = by;
        this.createdAt = now;
    }

    /** @param months how long answers are kept after they were given, or null for as long as the hub runs */
    void keepFor(Integer months) {
        if (months != null && (months < 1 || months > MAX_MONTHS)) {
            throw new Refusal(List.of(new Problem("keepMonths", QuestionnaireReason.MONTHS_NOT_RIGHT, MAX_MONTHS)));
        }
        keepMonths = months;
    }

    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void bringBack() {
        archivedAt = null;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Integer getKeepMonths() {
        return keepMonths;
    }

    public Instant getArchivedAt() {
        return archivedAt;
    }
}
