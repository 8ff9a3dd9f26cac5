package it.lifesciencehub.questionnaires;

import it.lifesciencehub.files.StoredFile;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One answer in a revision; several choices are several of them. Written once. */
@Entity
@Table(name = "questionnaire_answer")
public class Answer extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_id")
    private ResponseRevision revision;

    @Column(name = "question_key")
    private String questionKey;

    @Column(name = "position")
    private int position;

    @Column(name = "content")
    private String content;

    @Column(name = "number_value")
    private BigDecimal numberValue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected Answer() {}

    /** @param content the text, the option's key, the day (ISO 8601), the number, or the file's name */
    Answer(
            ResponseRevision revision,
            String questionKey,
            int position,
            String content,
            BigDecimal numberValue,
            StoredFile file) {
        this.revision = revision;
        this.questionKey = questionKey;
        this.position = position;
        this.content = content;
        this.numberValue = numberValue;
        this.file = file;
    }

    public ResponseRevision getRevision() {
        return revision;
    }

    public String getQuestionKey() {
        return questionKey;
    }

    public int getPosition() {
        return position;
    }

    public String getContent() {
        return content;
    }

    public BigDecimal getNumberValue() {
        return numberValue;
    }

    public StoredFile getFile() {
        return file;
    }
}
