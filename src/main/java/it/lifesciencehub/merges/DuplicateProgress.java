package it.lifesciencehub.merges;

import java.io.Serializable;
import java.time.Instant;

/** A search for duplicates and how far it has come. */
public record DuplicateProgress(
        Long id,
        DuplicateSearch.Status status,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        int total,
        int done,
        int found)
        implements Serializable {

    public boolean running() {
        return status == DuplicateSearch.Status.RUNNING;
    }

    public boolean failed() {
        return status == DuplicateSearch.Status.FAILED;
    }
}
