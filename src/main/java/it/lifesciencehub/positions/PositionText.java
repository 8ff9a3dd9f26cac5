package it.lifesciencehub.positions;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One version of a position's words: title, a short text, and perhaps a version of one of the group's papers that holds
 * the whole. It is written while the position is a draft and never after.
 */
@Entity
@Table(name = "position_text")
@NamedQuery(
        name = PositionText.OF_NUMBER,
        query = "SELECT t FROM PositionText t WHERE t.position.id = :position AND t.number = :number")
public class PositionText extends BaseEntity {

    public static final String OF_NUMBER = "PositionText.ofNumber";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "title_it"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalisedText title;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "summary_it"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private LocalisedText summary;

    @Column(name = "paper_version_id")
    private Long paperVersionId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    protected PositionText() {}

    /** Already checked by {@link PositionPolicy}. */
    PositionText(Position position, PositionForm form, Identity by, Instant now) {
        this.position = position;
        this.number = position.getTextNumber();
        write(form, by, now);
    }

    void write(PositionForm form, Identity by, Instant now) {
        title = new LocalisedText(form.getTitleIt(), form.getTitleEn());
        summary = new LocalisedText(form.getSummaryIt(), form.getSummaryEn());
        paperVersionId = form.getPaperVersionId();
        writtenAt = now;
        writtenBy = by.name();
    }

    public Position getPosition() {
        return position;
    }

    public int getNumber() {
        return number;
    }

    public LocalisedText getTitle() {
        return title;
    }

    /** The short text, as Markdown. */
    public LocalisedText getSummary() {
        return summary;
    }

    /** The pinned version of a paper, or null. */
    public Long getPaperVersionId() {
        return paperVersionId;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getWrittenBy() {
        return writtenBy;
    }
}
