package it.lifesciencehub.eventfees;

import it.lifesciencehub.imports.XlsxRows.Value;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a bank statement as CSV: separator and encoding are found out, and the columns by their headings. */
final class CsvStatement {

    private CsvStatement() {}

    static StatementFile read(byte[] content, StatementFile.Columns wanted) {
        String text = decoded(content);
        StatementTable table = new StatementTable(wanted);
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                table.row(
                        row.getRecordNumber(),
                        row.stream().map(cell -> new Value(cell, null)).toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw StatementFile.refusal(FeeReason.FILE_NOT_CSV);
        }
        return table.file(FeeReason.FILE_NOT_CSV);
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
}
