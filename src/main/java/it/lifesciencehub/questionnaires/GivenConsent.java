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

/**
 * Somebody agreed to the text of a version, in a language, by a way, at a time; and took it back perhaps. Agreeing to a
 * newer text ends the consent to the former and begins another one.
 */
@Entity
@Table(name = "questionnaire_consent")
public class GivenConsent extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "response_id")
    private Response response;

    @Column(name = "question_key")
    private String questionKey;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire_version_id")
    private QuestionnaireVersion agreed;

    @Enumerated(EnumType.STRING)
    @Column(name = "language")
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private AnswerChannel channel;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_channel")
    private AnswerChannel withdrawnChannel;

    protected GivenConsent() {}

    GivenConsent(ResponseRevision revision, String questionKey) {
        this.response = revision.getResponse();
        this.questionKey = questionKey;
        this.agreed = revision.getAnswered();
        this.language = revision.getLanguage();
        this.channel = revision.getChannel();
        this.givenAt = revision.getAnsweredAt();
    }

    void withdraw(AnswerChannel by, Instant now) {
        withdrawnAt = now;
        withdrawnChannel = by;
    }

    public String getQuestionKey() {
        return questionKey;
    }

    public QuestionnaireVersion getAgreed() {
        return agreed;
    }

    public Language getLanguage() {
        return language;
    }

    public AnswerChannel getChannel() {
        return channel;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
