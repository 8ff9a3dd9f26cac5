package it.lifesciencehub.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A table as CSV. Days and moments in the order of ISO 8601, which every spreadsheet reads as a date; amounts with the language's decimal mark. */
final class CsvTable implements TableExport {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CsvExport csv;
    private final Language language;

    CsvTable(OutputStream out, Language language, List<String> headings) {
        this.language = language;
        csv = new CsvExport(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), headings);
    }

    @Override
    public void row(List<?> cells) {
        csv.row(cells.stream().map(this::text).toArray());
    }

    private Object text(Object cell) {
        if (cell instanceof BigDecimal amount) {
            return Money.plain(language, amount);
        }
        return cell instanceof Instant instant ? MOMENT.format(RomeTime.local(instant)) : cell;
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
