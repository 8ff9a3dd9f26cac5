package it.lifesciencehub.merges;

import java.io.Serializable;
import java.util.List;

/**
 * What a merge does, or would do.
 *
 * @param mergeId its id; of no use after a preview
 * @param tables what happens to the rows of each table
 * @param ended names of people who worked at both: one of their two affiliations ends
 */
public record MergeOutcome(Long mergeId, List<TableOutcome> tables, List<String> ended) implements Serializable {

    /**
     * @param moved rows that now belong to the kept organisation
     * @param changed rows of which a value changed
     * @param removed rows that both had, and that stand there once now
     */
    public record TableOutcome(String table, int moved, int changed, int removed) implements Serializable {}

    int rows() {
        return tables.stream().mapToInt(TableOutcome::moved).sum();
    }
}
