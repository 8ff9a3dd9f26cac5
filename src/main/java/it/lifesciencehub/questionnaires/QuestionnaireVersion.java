package it.lifesciencehub.questionnaires;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One version: a draft that is written again and again, until it is published and never changes. A questionnaire has at
 * most one draft, and it is the newest version.
 */
@Entity
@Table(name = "questionnaire_version")
@NamedQuery(
        name = QuestionnaireVersion.NEWEST,
        query = "SELECT v FROM QuestionnaireVersion v WHERE v.questionnaire.id = :questionnaire ORDER BY v.number DESC")
@NamedQuery(
        name = QuestionnaireVersion.PUBLISHED,
        query = "SELECT v FROM QuestionnaireVersion v WHERE v.questionnaire.id = :questionnaire"
                + " AND v.publishedAt IS NOT NULL ORDER BY v.number DESC")
public class QuestionnaireVersion extends BaseEntity {

    static final String NEWEST = "QuestionnaireVersion.newest";
    static final String PUBLISHED = "QuestionnaireVersion.published";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Lob
    @Column(name = "content")
    private String content;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected QuestionnaireVersion() {}

    QuestionnaireVersion(
            Questionnaire questionnaire, int number, QuestionnaireContent content, String by, Instant now) {
        this.questionnaire = questionnaire;
        this.number = number;
        write(content, by, now);
    }

    void write(QuestionnaireContent next, String by, Instant now) {
        if (isPublished()) {
            throw new Refusal(QuestionnaireReason.NOT_A_DRAFT);
        }
        title = new LocalisedText(next.title().it(), next.title().en());
        content = ContentJson.write(next);
        changedAt = now;
        changedBy = by;
    }

    void publish(String by, Instant now) {
        QuestionnaireContent whole = content();
        ContentPolicy.canBePublished(whole);
        write(whole.settled(), by, now);
        publishedAt = now;
        publishedBy = by;
    }

    /** The draft that follows this published version. */
    QuestionnaireVersion next(String by, Instant now) {
        return new QuestionnaireVersion(questionnaire, number + 1, content(), by, now);
    }

    QuestionnaireContent content() {
        return ContentJson.read(content);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public int getNumber() {
        return number;
    }

    public LocalisedText getTitle() {
        return title;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String getPublishedBy() {
        return publishedBy;
    }
}
