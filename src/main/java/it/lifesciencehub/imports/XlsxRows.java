package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;

/**
 * The rows of a workbook for whoever knows what they mean: read one by one, with the guard and within the limits that lists
 * of organisations have. Faults of the file are refusals of this feature, of the field {@code file}.
 */
public final class XlsxRows {

    private XlsxRows() {}

    /**
     * A cell.
     *
     * @param text as {@link XlsxFile} writes it; empty where there is nothing
     * @param number of a cell that holds a number and no date, with all its digits; else null
     */
    public record Value(String text, BigDecimal number) {

        static final Value NONE = new Value("", null);
    }

    /** Takes one row after the other. */
    public interface Sink {

        /**
         * @param number as a spreadsheet counts from 1
         * @param cells up to the last one that is not blank
         */
        void row(int number, List<Value> cells);
    }

    /** Whether the file begins as workbooks do, those of before 2007 as well. */
    public static boolean isWorkbook(byte[] content) {
        return XlsxFile.isZip(content) || XlsxFile.isCompound(content);
    }

    /**
     * Reads the first sheet that is shown.
     *
     * @throws Refusal where it is no workbook that can be read, or too large
     */
    public static void each(byte[] content, Sink sink) {
        XlsxFile.requireNoOldWorkbook(content);
        RowLimits limits = new RowLimits();
        XlsxFile.each(content, null, (number, cells) -> {
            limits.check(number, cells.stream().map(Value::text).toList());
            sink.row(number, cells);
        });
    }
}
