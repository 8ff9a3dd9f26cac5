package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One occasion on which a feature asks a questionnaire, as the registrations of one event. Whether answers are anonymous
 * is said when it is opened and never changed, for people answer trusting it.
 */
@Entity
@Table(name = "questionnaire_use")
public class QuestionnaireUse extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "anonymous")
    private boolean anonymous;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected QuestionnaireUse() {}

    QuestionnaireUse(Questionnaire questionnaire, String kind, Long subjectId, boolean anonymous, Instant now) {
        this.questionnaire = questionnaire;
        this.kind = kind;
        this.subjectId = subjectId;
        this.anonymous = anonymous;
        this.openedAt = now;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public String getKind() {
        return kind;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
