package it.lifesciencehub.merges;

import java.io.Serializable;
import java.time.Instant;

/** A merge in lists. */
public record MergeRow(
        Long id,
        Long keptId,
        String keptName,
        Long otherId,
        String otherName,
        Instant mergedAt,
        String mergedBy,
        int rowsMoved,
        Instant undoneAt,
        String undoneBy,
        int leftCount,
        boolean undoable)
        implements Serializable {

    static MergeRow of(OrganisationMerge merge, Instant now) {
        return new MergeRow(
                merge.getId(),
                merge.getKeptId(),
                merge.getKeptName(),
                merge.getOtherId(),
                merge.getOtherName(),
                merge.getMergedAt(),
                merge.getMergedBy(),
                merge.getRowsMoved(),
                merge.getUndoneAt(),
                merge.getUndoneBy(),
                merge.getLeftCount(),
                merge.getUndoneAt() == null && merge.isWithinDays(now));
    }

    public boolean undone() {
        return undoneAt != null;
    }
}
