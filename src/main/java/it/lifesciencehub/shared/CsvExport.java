package it.lifesciencehub.shared;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes CSV files that a spreadsheet opens with a double click: UTF-8 with a byte order mark, semicolons (Italian
 * spreadsheets have the comma as decimal mark), CRLF. A value that a spreadsheet would take for a formula gets a leading
 * apostrophe. Writes row by row, so that a file of any length needs no memory.
 */
public final class CsvExport implements Flushable {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEUTRALISED = Pattern.compile("^'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    /** @param out takes characters and encodes them as UTF-8; is not closed here */
    public CsvExport(Writer out, List<String> headings) {
        try {
            out.write(BYTE_ORDER_MARK);
            printer = new CSVPrinter(
                    out,
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(';')
                            .setRecordSeparator("\r\n")
                            .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(headings.toArray());
    }

    /** One row; null is an empty cell, and a number is no formula, not even below zero. */
    public void row(Object... values) {
        try {
            printer.printRecord(Arrays.stream(values)
                    .map(value -> value == null
                            ? ""
                            : value instanceof Number ? value.toString() : neutralised(value.toString()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    /** The value, with an apostrophe before it where it would be a formula. */
    public static String neutralised(String value) {
        return FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    /** Takes the apostrophe away again, so that an exported file can be imported. */
    public static String original(String cell) {
        return NEUTRALISED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
