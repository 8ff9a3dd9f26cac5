package it.lifesciencehub.imports;

import it.lifesciencehub.imports.XlsxRows.Value;
import it.lifesciencehub.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * One sheet of a workbook (ECMA-376), row by row: every value as text, dates as 2026-05-01, numbers with all of their
 * digits and the zeros that their format shows, formulas as the value that was worked out last. Formulas are never run.
 */
final class XlsxFile {

    /** Formats of dates that have a number and no text (ECMA-376, part 1, 18.8.30). */
    private static final List<Integer> DATES = List.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final Pattern NOT_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.|General|Standard");
    private static final Pattern DATE_CODE = Pattern.compile("[ymdhsYMDHS]");
    private static final Pattern ZEROS = Pattern.compile("0{2,20}");

    /** Digits that a number may have; one with more is written as it stands in the file. */
    private static final int DIGITS = 40;

    private XlsxFile() {}

    /** @param wanted the sheet's name, or null for the first one that is shown */
    static ImportGrid read(byte[] content, String wanted) {
        GridBuilder grid = new GridBuilder();
        Sheets sheets = each(
                content,
                wanted,
                (number, cells) ->
                        grid.add(number, cells.stream().map(Value::text).toList()));
        return grid.build(ImportFormat.XLSX, new ImportReading(null, null, sheets.chosen()), sheets.shown());
    }

    /**
     * The sheets of a workbook that was read.
     *
     * @param shown names of those that are not hidden
     */
    record Sheets(String chosen, List<String> shown) {}

    /** @param wanted as in {@link #read} */
    static Sheets each(byte[] content, String wanted, XlsxRows.Sink sink) {
        XlsxGuard.Checked checked = XlsxGuard.checked(content);
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(checked.content()), new ReadingOptions(checked.styled(), true))) {
            List<Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            Optional<Sheet> chosen = sheets.stream()
                    .filter(sheet -> wanted == null || wanted.equals(sheet.getName()))
                    .findFirst();
            if (chosen.isEmpty()) {
                throw wanted == null
                        ? OrganisationImportText.refusal(ImportReason.FILE_EMPTY)
                        : ImportFile.noSheet(wanted);
            }
            try (Stream<Row> rows = chosen.get().openStream()) {
                rows.forEach(row -> sink.row(row.getRowNum(), values(row, book.isDate1904())));
            }
            return new Sheets(
                    chosen.get().getName(), sheets.stream().map(Sheet::getName).toList());
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // The reader tells faults of the file by many kinds of exceptions.
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
    }

    static boolean isZip(byte[] content) {
        return startsWith(content, ZIP);
    }

    static boolean isCompound(byte[] content) {
        return startsWith(content, COMPOUND);
    }

    static void requireNoOldWorkbook(byte[] content) {
        if (isCompound(content)) {
            // An encrypted workbook is wrapped into the same container that the workbooks of before 2007 are.
            boolean encrypted = new String(content, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
            throw OrganisationImportText.refusal(
                    encrypted ? ImportReason.FILE_ENCRYPTED : ImportReason.FILE_OLD_WORKBOOK);
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static List<Value> values(Row row, boolean since1904) {
        int width = 0;
        for (Cell cell : row) {
            if (cell != null && !value(cell, since1904).text().isBlank()) {
                width = cell.getColumnIndex() + 1;
            }
        }
        // Told by its width alone: the cells of a row that is refused need not be copied.
        List<Value> values = new ArrayList<>(Collections.nCopies(width, Value.NONE));
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < width) {
                values.set(cell.getColumnIndex(), value(cell, since1904));
            }
        }
        return values;
    }

    private static Value value(Cell cell, boolean since1904) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) && isDay(number)
                    ? new Value(date(number, since1904), null)
                    : new Value(number(cell, number), number);
        }
        return value == null ? Value.NONE : new Value(value.toString(), null);
    }

    private static boolean isDay(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    private static boolean isDate(Cell cell) {
        if (cell.getDataFormatId() != null && DATES.contains(cell.getDataFormatId())) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && DATE_CODE.matcher(NOT_CODE.matcher(format).replaceAll("")).find();
    }

    /** Days since the end of 1899, which spreadsheets begin one day late for the sake of a fault of 1983; or since 1904. */
    private static String date(BigDecimal number, boolean since1904) {
        long days = number.longValue();
        LocalDate zero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        long seconds = Math.round(number.subtract(BigDecimal.valueOf(days)).doubleValue() * 86_400);
        LocalDateTime at =
                LocalDateTime.of(zero.plusDays(days), LocalTime.MIDNIGHT).plusSeconds(seconds);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
    }

    private static String number(Cell cell, BigDecimal number) {
        if (number.precision() + Math.abs((long) number.scale()) > DIGITS) {
            return cell.getRawValue();
        }
        String digits = number.stripTrailingZeros().toPlainString();
        String format = cell.getDataFormatString();
        if (format != null && ZEROS.matcher(format).matches() && digits.matches("[0-9]+")) {
            return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        return digits;
    }
}
