package it.lifesciencehub.merges;

import it.lifesciencehub.merges.MergeOutcome.TableOutcome;
import java.io.Serializable;
import java.util.List;

/**
 * A merge with what it changed.
 *
 * @param tables rows by table
 * @param values values of the two organisations before and after
 * @param left what undoing left as it is, because it had changed since
 */
public record MergeDetail(MergeRow merge, List<TableOutcome> tables, List<Value> values, List<Value> left)
        implements Serializable {

    /** @param ofKept whether it is the kept organisation's; of no meaning for other tables */
    public record Value(String table, String row, String column, boolean ofKept, String from, String to)
            implements Serializable {}
}
