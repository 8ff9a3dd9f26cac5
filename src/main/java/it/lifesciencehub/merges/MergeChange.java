package it.lifesciencehub.merges;

import java.io.Serializable;

/**
 * One value that a merge changed.
 *
 * @param rowKey the row, as {@link RowKey#line()}
 * @param column the column; where a row was removed, the one that pointed to the organisation
 * @param from the value before; where a row was removed, all its values as {@link RowKey#line()}
 * @param to the value after, or null
 */
record MergeChange(Kind kind, String table, String rowKey, String column, String from, String to)
        implements Serializable {

    enum Kind {
        /** The row points to the kept organisation now. */
        MOVED,
        CHANGED,
        /** The row is gone, for the kept organisation has one that says the same. */
        REMOVED
    }
}
