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

/** What a member organisation says to a shared position; saying something else makes a new one, and the old one stays. */
@Entity
@Table(name = "position_backing")
class PositionBacking extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    @Column(name = "backs")
    private boolean backs;

    @Column(name = "note")
    private String note;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "standing")
    private boolean standing = true;

    protected PositionBacking() {}

    PositionBacking(Position position, Organisation organisation, boolean backs, String note, String by, Instant now) {
        this.position = position;
        this.organisation = organisation;
        this.backs = backs;
        this.note = note == null ? "" : note.strip();
        this.saidBy = by;
        this.saidAt = now;
    }

    void giveWay() {
        standing = false;
    }
}
