package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** An organisation's objection to a version that was to be agreed on by silence; it stays on the position's page. */
@Entity
@Table(name = "position_objection")
class PositionObjection extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "text_number")
    private int textNumber;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "author")
    private String author;

    @Column(name = "words")
    private String words;

    @Column(name = "raised_at")
    private Instant raisedAt;

    protected PositionObjection() {}

    PositionObjection(Position position, Organisation organisation, String author, String words, Instant now) {
        this.position = position;
        this.textNumber = position.getTextNumber();
        this.organisation = organisation;
        this.author = author;
        this.words = words.strip();
        this.raisedAt = now;
    }
}
