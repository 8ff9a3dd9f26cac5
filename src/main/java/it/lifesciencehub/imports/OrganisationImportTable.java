package it.lifesciencehub.imports;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.CsvExport;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV text (RFC 4180, with comma, semicolon or tab) taken apart: which of our columns it has, and the cells of each
 * row. Columns that nobody knows are named, not refused.
 *
 * @param ignored headings without a column of ours
 */
record OrganisationImportTable(List<OrganisationColumn> columns, List<String> ignored, List<Row> rows) {

    /** Rows at most. */
    static final int MAX_ROWS = 20_000;

    private static final char[] DELIMITERS = {',', ';', '\t'};

    /**
     * A row of the file.
     *
     * @param number as a spreadsheet counts: the headings are row 1
     * @param cells what is not empty
     * @param tooWide whether it has more cells than there are headings
     */
    record Row(int number, Map<OrganisationColumn, String> cells, boolean tooWide) implements Serializable {}

    static OrganisationImportTable read(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return read(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_CSV);
        }
    }

    private static OrganisationImportTable read(Iterable<CSVRecord> records) {
        Map<Integer, OrganisationColumn> places = null;
        List<String> ignored = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int width = 0;
        for (CSVRecord record : records) {
            if (places == null) {
                if (!isBlank(record)) {
                    places = headings(record, ignored);
                    width = record.size();
                }
            } else if (!isBlank(record)) {
                if (rows.size() >= MAX_ROWS) {
                    throw OrganisationImportText.refusal(ImportReason.FILE_TOO_LONG, MAX_ROWS);
                }
                rows.add(row(record, places, width));
            }
        }
        if (rows.isEmpty()) {
            throw OrganisationImportText.refusal(ImportReason.FILE_EMPTY);
        }
        return new OrganisationImportTable(places.values().stream().sorted().toList(), List.copyOf(ignored), rows);
    }

    private static Map<Integer, OrganisationColumn> headings(CSVRecord record, List<String> ignored) {
        Map<Integer, OrganisationColumn> places = new HashMap<>();
        for (int place = 0; place < record.size(); place++) {
            String heading = record.get(place).strip();
            Optional<OrganisationColumn> column = OrganisationColumn.of(heading);
            if (column.isEmpty()) {
                if (!heading.isEmpty()) {
                    ignored.add(heading);
                }
            } else if (places.containsValue(column.get())) {
                throw OrganisationImportText.refusal(ImportReason.FILE_COLUMN_TWICE, heading);
            } else {
                places.put(place, column.get());
            }
        }
        if (!places.containsValue(OrganisationColumn.NAME)) {
            throw OrganisationImportText.refusal(ImportReason.FILE_WITHOUT_NAME_COLUMN);
        }
        return places;
    }

    private static Row row(CSVRecord record, Map<Integer, OrganisationColumn> places, int width) {
        Map<OrganisationColumn, String> cells = new EnumMap<>(OrganisationColumn.class);
        boolean tooWide = false;
        for (int place = 0; place < record.size(); place++) {
            String cell = CsvExport.original(record.get(place)).strip();
            if (!cell.isEmpty()) {
                tooWide |= place >= width;
                OrganisationColumn column = places.get(place);
                if (column != null) {
                    cells.put(column, cell);
                }
            }
        }
        return new Row((int) record.getRecordNumber(), cells, tooWide);
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    /** The delimiter that occurs most in the first line that is not blank, outside of quotes; the comma in doubt. */
    private static char delimiter(String text) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        String plain = line.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : DELIMITERS) {
            if (count(plain, candidate) > count(plain, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
