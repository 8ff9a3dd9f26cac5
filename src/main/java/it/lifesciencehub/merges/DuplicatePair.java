package it.lifesciencehub.merges;

import it.lifesciencehub.organisations.Match;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Two organisations that may be one. Found by a search, found again by the next one or gone with it; once people have
 * said that the two are not one, it stays and is shown no more.
 */
@Entity
@Table(name = "duplicate_pair")
public class DuplicatePair extends BaseEntity {

    private static final int MAX_REASONS = 2000;

    @Column(name = "first_id")
    private Long firstId;

    @Column(name = "second_id")
    private Long secondId;

    @Column(name = "score")
    private int score;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "search_id")
    private Long searchId;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Column(name = "dismissed_by")
    private String dismissedBy;

    protected DuplicatePair() {}

    /** The smaller id is the first one's. */
    DuplicatePair(Long one, Long two) {
        this.firstId = Math.min(one, two);
        this.secondId = Math.max(one, two);
    }

    void found(Long searchId, Match match, Instant now) {
        this.searchId = searchId;
        this.score = match.score();
        String line = match.line();
        this.reasons = line.length() <= MAX_REASONS ? line : "";
        this.foundAt = now;
    }

    void dismiss(String by, Instant now) {
        dismissedAt = now;
        dismissedBy = by;
    }

    void takeUpAgain() {
        dismissedAt = null;
        dismissedBy = null;
    }

    boolean isDismissed() {
        return dismissedAt != null;
    }

    Long firstId() {
        return firstId;
    }

    Long secondId() {
        return secondId;
    }

    Long searchId() {
        return searchId;
    }
}
