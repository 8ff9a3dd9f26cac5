package it.lifesciencehub.shared;

import java.util.List;

/**
 * A table on its way into a file, row by row: nothing of it is kept, so that its length does not matter. Cells are texts,
 * numbers, days ({@code LocalDate}), moments ({@code Instant}, written in Rome's time), truths, or null for nothing.
 */
public interface TableExport extends AutoCloseable {

    void row(List<?> cells);

    /** Writes the end of the file; without it the file is not whole. */
    @Override
    void close();
}
