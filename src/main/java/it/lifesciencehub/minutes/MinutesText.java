package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One text that an entry of minutes had; never changed. */
@Entity
@Table(name = "minutes_text")
public class MinutesText extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private MinutesEntry entry;

    @Column(name = "number")
    private int number;

    @Column(name = "text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "circulated")
    private boolean circulated;

    protected MinutesText() {}

    MinutesText(MinutesEntry entry, int number, String text, String by, Instant now, boolean circulated) {
        this.entry = entry;
        this.number = number;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
        this.circulated = circulated;
    }

    /** From 1. */
    public int getNumber() {
        return number;
    }

    public String getText() {
        return text;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    /** Whether it was written after the group had been sent the minutes. */
    public boolean isCirculated() {
        return circulated;
    }
}
