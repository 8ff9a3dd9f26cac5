package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change of many organisations, while it runs and afterwards.
 *
 * @param skipped those that somebody else changed in between, which stayed as they were
 * @param mark by which its entries are found in the trail
 */
public record BulkProgress(
        Long id,
        BulkAct act,
        String value,
        BulkStatus status,
        String startedBy,
        Instant startedAt,
        int total,
        int done,
        int changed,
        int skipped,
        String mark)
        implements Serializable {

    public boolean running() {
        return status == BulkStatus.RUNNING;
    }

    public boolean finished() {
        return status == BulkStatus.DONE;
    }
}
