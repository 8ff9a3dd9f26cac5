package it.lifesciencehub.merges;

import java.io.Serializable;
import java.util.Map;

/**
 * What is to become one, as it was seen on the page.
 *
 * @param keptVersion the version of the kept organisation that was shown
 * @param otherVersion that of the other one
 * @param picks where a value comes from; a field that is not named keeps its value
 */
public record MergeCommand(
        Long keptId, long keptVersion, Long otherId, long otherVersion, Map<MergeField, MergeSide> picks)
        implements Serializable {

    public MergeCommand {
        picks = Map.copyOf(picks);
    }
}
