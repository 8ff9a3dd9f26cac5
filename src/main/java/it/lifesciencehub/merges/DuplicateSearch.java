package it.lifesciencehub.merges;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A search of the whole register for likely duplicates: runs beside the request that started it, and ends or fails. */
@Entity
@Table(name = "duplicate_search")
public class DuplicateSearch extends BaseEntity {

    /** Without a sign of life for so long its server is taken to be gone. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    /** Where a search stands. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Status status = Status.RUNNING;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "organisations_total")
    private int total;

    @Column(name = "organisations_done")
    private int done;

    @Column(name = "pairs_found")
    private int found;

    protected DuplicateSearch() {}

    DuplicateSearch(String by, int total, Instant now) {
        this.startedBy = by;
        this.startedAt = now;
        this.progressedAt = now;
        this.total = total;
    }

    void progress(int done, Instant now) {
        this.done = done;
        this.progressedAt = now;
    }

    void finish(int organisations, int found, Instant now) {
        this.status = Status.DONE;
        this.total = organisations;
        this.done = organisations;
        this.found = found;
        this.finishedAt = now;
    }

    void fail(Instant now) {
        this.status = Status.FAILED;
        this.finishedAt = now;
    }

    boolean isRunning(Instant now) {
        return status == Status.RUNNING && progressedAt.plus(SILENCE).isAfter(now);
    }

    DuplicateProgress asProgress(Instant now) {
        Status shown = status == Status.RUNNING && !isRunning(now) ? Status.FAILED : status;
        return new DuplicateProgress(getId(), shown, startedBy, startedAt, finishedAt, total, done, found);
    }
}
