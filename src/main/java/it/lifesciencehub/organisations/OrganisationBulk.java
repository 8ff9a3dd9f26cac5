package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * One change that somebody makes to many organisations. A small one is done in the transaction that confirms it; a large
 * one runs beside the request, some hundred rows at a time, and ends as done, or as failed where it was broken off.
 */
@Entity
@Table(name = "organisation_bulk")
public class OrganisationBulk extends BaseEntity {

    /** Without progress for so long, a running change is dead. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private BulkAct act;

    @Column(name = "act_value")
    private String value;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BulkStatus status = BulkStatus.RUNNING;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    @Column(name = "rows_total")
    private int total;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "rows_changed")
    private int changed;

    @Column(name = "rows_skipped")
    private int skipped;

    protected OrganisationBulk() {}

    OrganisationBulk(BulkCommand command, int total, String startedBy, Instant now) {
        this.act = command.act();
        this.value = command.value();
        this.total = total;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.progressedAt = now;
    }

    void progress(int more, int changedOfThem, Instant now) {
        done += more;
        changed += changedOfThem;
        skipped += more - changedOfThem;
        progressedAt = now;
        if (done >= total) {
            status = BulkStatus.DONE;
        }
    }

    void fail(Instant now) {
        status = BulkStatus.FAILED;
        progressedAt = now;
    }

    BulkCommand command() {
        return new BulkCommand(act, value);
    }

    /** Stands in every entry of the trail that belongs to it. */
    String mark() {
        return "#" + Long.toString(getId(), 36).toUpperCase(Locale.ROOT);
    }

    BulkProgress asProgress(Instant now) {
        boolean dead =
                status == BulkStatus.RUNNING && progressedAt.plus(PATIENCE).isBefore(now);
        return new BulkProgress(
                getId(),
                act,
                value,
                dead ? BulkStatus.FAILED : status,
                startedBy,
                startedAt,
                total,
                done,
                changed,
                skipped,
                mark());
    }
}
