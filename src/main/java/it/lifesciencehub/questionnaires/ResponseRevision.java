package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Answers as they were given once, to one version. Written once. */
@Entity
@Table(name = "questionnaire_revision")
public class ResponseRevision extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "response_id")
    private Response response;

    @Column(name = "number")
    private int number;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire_version_id")
    private QuestionnaireVersion answered;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private AnswerChannel channel;

    protected ResponseRevision() {}

    /** @param by who gave the answers; empty where nobody may know */
    ResponseRevision(
            Response response,
            int number,
            QuestionnaireVersion answered,
            String by,
            Language language,
            AnswerChannel channel,
            Instant now) {
        this.response = response;
        this.number = number;
        this.answered = answered;
        this.answeredBy = by;
        this.language = language;
        this.channel = channel;
        this.answeredAt = now;
    }

    public Response getResponse() {
        return response;
    }

    public int getNumber() {
        return number;
    }

    public QuestionnaireVersion getAnswered() {
        return answered;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Language getLanguage() {
        return language;
    }

    public AnswerChannel getChannel() {
        return channel;
    }
}
