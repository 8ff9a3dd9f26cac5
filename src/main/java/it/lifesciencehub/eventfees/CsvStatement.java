package it.lifesciencehub.eventfees;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.SearchText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a bank statement as CSV: separator and encoding are found out, and the columns by their headings. */
final class CsvStatement {

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d/M/uu", "d.M.uu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final List<String> DAY = List.of("data contabile", "data operazione", "data", "booking", "date");
    private static final List<String> AMOUNT =
            List.of("accrediti", "avere", "entrate", "credit", "importo", "amount", "betrag");
    private static final List<String> TEXT = List.of(
            "descrizione estesa", "descrizione completa", "causale", "descrizione", "description", "details", "text");

    /** Lines before the headings that banks write about the account. */
    private static final int MOST_BEFORE = 20;

    private CsvStatement() {}

    static StatementFile read(byte[] content, StatementFile.Columns wanted) {
        String text = decoded(content);
        StatementFile.Collector collector = new StatementFile.Collector();
        List<String> headings = null;
        StatementFile.Columns columns = null;
        int before = 0;
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                List<String> cells = cells(row);
                if (headings == null) {
                    // With chosen columns the headings are where the guess without them would be.
                    if (isHeading(cells)) {
                        headings = cells;
                        columns = columns(cells, wanted);
                    } else if (++before > MOST_BEFORE) {
                        break;
                    }
                } else if (columns.complete()) {
                    add(collector, cells, columns);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_CSV);
        }
        if (headings == null) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_CSV);
        }
        return collector.file(headings, columns);
    }

    private static void add(StatementFile.Collector collector, List<String> cells, StatementFile.Columns columns) {
        collector.add(
                "",
                day(cell(cells, columns.day())),
                amount(cell(cells, columns.amount())),
                cell(cells, columns.text()));
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    private static List<String> cells(CSVRecord row) {
        for (String cell : row) {
            if (cell.length() > StatementFile.MAX_TEXT) {
                throw StatementFile.refusal(FeeReason.CELL_TOO_LONG, row.getRecordNumber());
            }
        }
        return row.stream().map(String::strip).toList();
    }

    /** Three words at least, none of which is a number or a day. */
    private static boolean isHeading(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() >= 3 && filled.stream().noneMatch(cell -> day(cell) != null || amount(cell) != null);
    }

    private static StatementFile.Columns columns(List<String> headings, StatementFile.Columns wanted) {
        return new StatementFile.Columns(
                chosen(wanted == null ? null : wanted.day(), headings, DAY),
                chosen(wanted == null ? null : wanted.amount(), headings, AMOUNT),
                chosen(wanted == null ? null : wanted.text(), headings, TEXT));
    }

    private static Integer chosen(Integer wanted, List<String> headings, List<String> names) {
        if (wanted != null && wanted >= 0 && wanted < headings.size()) {
            return wanted;
        }
        for (String name : names) {
            for (int place = 0; place < headings.size(); place++) {
                if (SearchText.of(headings.get(place)).contains(name)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** UTF-8 where it is, else the encoding of spreadsheets of this country; what holds zero bytes is no text. */
    private static String decoded(byte[] content) {
        Charset charset = content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE
                ? StandardCharsets.UTF_16LE
                : content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF
                        ? StandardCharsets.UTF_16BE
                        : StandardCharsets.UTF_8;
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        if (text.indexOf('\0') >= 0) {
            throw StatementFile.refusal(FeeReason.FILE_ENCODING);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The sign that stands most often in the first lines. */
    private static char separator(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 5_000));
        char best = ';';
        for (char sign : new char[] {',', '\t', '|'}) {
            if (count(beginning, sign) > count(beginning, best)) {
                best = sign;
            }
        }
        return count(beginning, ';') > 2 ? ';' : best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static LocalDate day(String text) {
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException notThisWay) {
                continue;
            }
        }
        return null;
    }

    /** Null for what is no amount, or goes out. */
    private static BigDecimal amount(String text) {
        return AmountText.parse(text.startsWith("+") ? text.substring(1) : text).orElse(null);
    }
}
