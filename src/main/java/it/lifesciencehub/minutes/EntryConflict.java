package it.lifesciencehub.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Somebody else has written on the same item meanwhile: what stands there now. Nothing of the caller's was saved on it.
 *
 * @param version with which the caller's text can be saved over it
 */
public record EntryConflict(
        Long entryId,
        long version,
        String text,
        List<DecisionDraft> decisions,
        List<ActionDraft> actions,
        String by,
        Instant at)
        implements Serializable {

    static EntryConflict of(MinutesEntry entry) {
        return new EntryConflict(
                entry.getId(),
                entry.getVersion(),
                entry.getText(),
                entry.getDecisions().stream().map(DecisionDraft::of).toList(),
                entry.getActions().stream().map(ActionDraft::of).toList(),
                entry.getWrittenBy(),
                entry.getWrittenAt());
    }
}
