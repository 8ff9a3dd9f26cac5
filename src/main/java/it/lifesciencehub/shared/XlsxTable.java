package it.lifesciencehub.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as XLSX (ECMA-376). A text is written as a text where it stands, never as a formula and never into the table of
 * shared strings, which would have to be kept in memory until the end. A sheet that is full is followed by another.
 */
final class XlsxTable implements TableExport {

    /** Rows of a sheet, ECMA-376 and every spreadsheet. */
    private static final int ROWS = 1_048_576;

    /** Characters of a cell. */
    private static final int LENGTH = 32_767;

    /** Larger whole numbers would lose digits: a spreadsheet keeps fifteen. */
    private static final long EXACT = 999_999_999_999_999L;

    private static final int FLUSHED = 200;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]*/\\\\?:'\\p{Cntrl}]+");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private final Workbook book;
    private final String title;
    private final List<String> headings;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxTable(OutputStream out, String title, List<String> headings) {
        this.book = new Workbook(out, "Life Science Hub", "1.0");
        this.title = title;
        this.headings = List.copyOf(headings);
        begin();
    }

    private void begin() {
        sheets++;
        String name = NOT_IN_NAMES.matcher(title).replaceAll(" ").strip();
        sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), 27)) + (sheets == 1 ? "" : " " + sheets));
        sheet.freezePane(0, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, 22);
            sheet.inlineString(0, column, text(headings.get(column)));
            sheet.style(0, column).bold().set();
        }
        next = 1;
    }

    @Override
    public void row(List<?> cells) {
        try {
            if (next == ROWS) {
                sheet.finish();
                begin();
            }
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            next++;
            if (next % FLUSHED == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof Instant instant) {
            sheet.value(next, column, RomeTime.local(instant));
            sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean truth) {
            sheet.value(next, column, truth);
        } else if (value instanceof Number number && Math.abs(number.longValue()) <= EXACT) {
            sheet.value(next, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            sheet.inlineString(next, column, text(value.toString()));
        }
    }

    private static String text(String value) {
        String clean = NOT_IN_XML.matcher(value).replaceAll(" ");
        return clean.length() <= LENGTH ? clean : clean.substring(0, LENGTH - 1) + "…";
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
