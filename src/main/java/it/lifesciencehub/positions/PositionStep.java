package it.lifesciencehub.positions;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A step that a position took, with the version of the text that it was taken with. */
@Entity
@Table(name = "position_step")
class PositionStep extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "text_number")
    private int textNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PositionState state;

    @Column(name = "until_date")
    private LocalDate until;

    @Column(name = "note")
    private String note;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    protected PositionStep() {}

    /** The position as it stands after the step. */
    PositionStep(Position position, LocalDate until, String note, String by, Instant now) {
        this.position = position;
        this.textNumber = position.getTextNumber();
        this.state = position.getState();
        this.until = until;
        this.note = note == null ? "" : note.strip();
        this.takenAt = now;
        this.takenBy = by;
    }
}
