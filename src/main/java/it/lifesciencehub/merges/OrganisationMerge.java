package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Two organisations that were made one: the kept one took everything, the other one stays inactive and leads to it. Every
 * value that changed is recorded beside it, so that it can be undone, once, within 30 days.
 */
@Entity
@Table(name = "organisation_merge")
public class OrganisationMerge extends BaseEntity {

    /** Days within which a merge can be undone. */
    public static final int DAYS = 30;

    @Column(name = "kept_id")
    private Long keptId;

    @Column(name = "other_id")
    private Long otherId;

    @Column(name = "kept_name")
    private String keptName;

    @Column(name = "other_name")
    private String otherName;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "rows_moved")
    private int rowsMoved;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "left_count")
    private int leftCount;

    protected OrganisationMerge() {}

    OrganisationMerge(Organisation kept, Organisation other, String by, Instant now) {
        this.keptId = kept.getId();
        this.otherId = other.getId();
        this.keptName = kept.getName();
        this.otherName = other.getName();
        this.mergedBy = by;
        this.mergedAt = now;
    }

    void moved(int rows) {
        this.rowsMoved = rows;
    }

    /** Refuses a second time, and after {@link #DAYS} days. */
    void requireUndoable(Instant now) {
        if (undoneAt != null) {
            throw new Refusal(MergeReason.UNDONE_ALREADY);
        }
        if (!isWithinDays(now)) {
            throw new Refusal(MergeReason.TOO_LATE_TO_UNDO, DAYS);
        }
    }

    /** @param left values that had changed since and were left as they are */
    void undo(String by, int left, Instant now) {
        requireUndoable(now);
        undoneAt = now;
        undoneBy = by;
        leftCount = left;
    }

    boolean isWithinDays(Instant now) {
        return now.isBefore(mergedAt.plus(Duration.ofDays(DAYS)));
    }

    public Long getKeptId() {
        return keptId;
    }

    public Long getOtherId() {
        return otherId;
    }

    public String getKeptName() {
        return keptName;
    }

    public String getOtherName() {
        return otherName;
    }

    public Instant getMergedAt() {
        return mergedAt;
    }

    public String getMergedBy() {
        return mergedBy;
    }

    public int getRowsMoved() {
        return rowsMoved;
    }

    public Instant getUndoneAt() {
        return undoneAt;
    }

    public String getUndoneBy() {
        return undoneBy;
    }

    public int getLeftCount() {
        return leftCount;
    }
}
