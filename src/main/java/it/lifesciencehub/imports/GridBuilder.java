package it.lifesciencehub.imports;

import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.formats.EmailAddress;
import it.lifesciencehub.shared.formats.VatNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the rows of a file, and stops at the first one that is too much for us. */
final class GridBuilder {

    /** What stands in rows and in no heading: numbers, dates, addresses. */
    private static final Pattern NO_HEADING = Pattern.compile("[-+0-9.,/: ]+|https?://.*");

    private final List<ImportGrid.Line> lines = new ArrayList<>();
    private final RowLimits limits = new RowLimits();
    private List<String> headings;

    /** @param number as a spreadsheet counts from 1 */
    void add(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        limits.check(number, cells);
        List<String> stripped =
                cells.stream().map(cell -> CsvExport.original(cell).strip()).toList();
        if (headings == null) {
            headings = requireHeadings(stripped);
        } else if (lines.size() == ImportLimits.MAX_ROWS) {
            throw OrganisationImportText.refusal(ImportReason.FILE_TOO_LONG, ImportLimits.MAX_ROWS);
        } else {
            lines.add(new ImportGrid.Line(number, stripped));
        }
    }

    ImportGrid build(ImportFormat format, ImportReading reading, List<String> sheets) {
        if (lines.isEmpty()) {
            throw OrganisationImportText.refusal(ImportReason.FILE_EMPTY);
        }
        return new ImportGrid(format, reading, sheets, headings, lines);
    }

    static int megabytes() {
        return ImportLimits.MAX_BYTES / 1024 / 1024;
    }

    /** A column's name in a spreadsheet: A, B, … Z, AA, … */
    static String letter(int place) {
        return (place < 26 ? "" : letter(place / 26 - 1)) + (char) ('A' + place % 26);
    }

    /** Where the first row looks like any other, the headings are missing. */
    private static List<String> requireHeadings(List<String> cells) {
        if (cells.stream().anyMatch(GridBuilder::isValue)) {
            throw OrganisationImportText.refusal(ImportReason.FILE_WITHOUT_HEADINGS);
        }
        return cells;
    }

    private static boolean isValue(String cell) {
        return NO_HEADING.matcher(cell).matches() || EmailAddress.isValid(cell) || VatNumber.isValid(cell);
    }
}
