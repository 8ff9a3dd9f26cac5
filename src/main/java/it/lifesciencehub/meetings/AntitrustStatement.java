package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What may not be talked about among competitors. Published by staff in numbered versions that never change; the one
 * whose day has come last is current. A meeting that is called pins the one that was current then.
 */
@Entity
@Table(name = "antitrust_statement")
@NamedQuery(
        name = AntitrustStatement.CURRENT,
        query = "SELECT s FROM AntitrustStatement s WHERE s.validFrom <= :day ORDER BY s.validFrom DESC, s.number DESC")
@NamedQuery(name = AntitrustStatement.ALL, query = "SELECT s FROM AntitrustStatement s ORDER BY s.number DESC")
public class AntitrustStatement extends BaseEntity {

    public static final String CURRENT = "AntitrustStatement.current";
    public static final String ALL = "AntitrustStatement.all";

    @Column(name = "number")
    private int number;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "text_it"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalisedText text;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    protected AntitrustStatement() {}

    AntitrustStatement(int number, LocalisedText text, LocalDate validFrom, String publishedBy, Instant now) {
        this.number = number;
        this.text = text;
        this.validFrom = validFrom;
        this.publishedBy = publishedBy;
        this.publishedAt = now;
    }

    public int getNumber() {
        return number;
    }

    /** Markdown. */
    public LocalisedText getText() {
        return text;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public String getPublishedBy() {
        return publishedBy;
    }
}
