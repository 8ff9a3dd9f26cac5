package it.lifesciencehub.imports;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads an uploaded file by what it is, not by what it is called; what cannot be read is refused with the reason. */
final class ImportFile {

    private ImportFile() {}

    /** @param wanted how it is to be read; what it leaves open is found out */
    static ImportGrid read(String name, byte[] content, ImportReading wanted) {
        if (content == null || content.length == 0) {
            throw OrganisationImportText.refusal(ImportReason.FILE_EMPTY);
        }
        if (content.length > ImportLimits.MAX_BYTES) {
            throw OrganisationImportText.refusal(ImportReason.FILE_TOO_LARGE, GridBuilder.megabytes());
        }
        XlsxFile.requireNoOldWorkbook(content);
        if (XlsxFile.isZip(content)) {
            return XlsxFile.read(content, wanted.sheet());
        }
        if (name != null && name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?")) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_XLSX);
        }
        return csv(content, wanted);
    }

    /** RFC 4180, with the separators that spreadsheets use. */
    private static ImportGrid csv(byte[] content, ImportReading wanted) {
        ImportEncoding encoding =
                wanted.encoding() == null ? OrganisationImportText.encoding(content) : wanted.encoding();
        String text = OrganisationImportText.decode(content, encoding);
        ImportSeparator separator = wanted.separator() == null ? ImportSeparator.of(text) : wanted.separator();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator.sign())
                .setIgnoreEmptyLines(false)
                .get();
        GridBuilder grid = new GridBuilder();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            for (CSVRecord row : parser) {
                grid.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_CSV);
        }
        return grid.build(ImportFormat.CSV, new ImportReading(encoding, separator, null), List.of());
    }

    /** For a sheet that is not in the workbook. */
    static Refusal noSheet(String sheet) {
        return new Refusal(List.of(new Problem("sheet", ImportReason.SHEET_NOT_FOUND, sheet)));
    }
}
