package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, read back by others' parsers. */
class TableExportTest {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+39 02", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0");

    @TempDir
    private Path folder;

    private static byte[] written(TableFormat format, List<String> headings, List<List<?>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableExport table = format.open(out, Language.IT, "Organizzazioni: tutte", headings)) {
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void keepsTheTypesOfCellsInXlsx() throws IOException {
        Instant moment = Instant.parse("2026-07-01T22:30:00Z");
        List<Row> rows = sheet(written(
                TableFormat.XLSX,
                List.of("Nome", "Persone", "Quota", "Dal", "Ultima attività", "Attiva", "CAP", "Codice"),
                List.of(Arrays.asList(
                        "Società & <figli> \"è\"",
                        12L,
                        new BigDecimal("1250.50"),
                        LocalDate.of(2026, 11, 23),
                        moment,
                        true,
                        "00121",
                        800_000_000_000_000_001L))));
        assertEquals("Ultima attività", rows.get(0).getCellText(4));
        Row row = rows.get(1);
        assertEquals("Società & <figli> \"è\"", row.getCellText(0));
        assertEquals(CellType.NUMBER, row.getCell(1).getType());
        assertEquals(
                new BigDecimal("1250.50").stripTrailingZeros(),
                row.getCellAsNumber(2).orElseThrow().stripTrailingZeros());
        assertEquals(
                LocalDate.of(2026, 11, 23), row.getCellAsDate(3).orElseThrow().toLocalDate());
        assertEquals(LocalDateTime.of(2026, 7, 2, 0, 30), row.getCellAsDate(4).orElseThrow());
        assertEquals(true, row.getCellAsBoolean(5).orElseThrow());
        assertEquals(CellType.STRING, row.getCell(6).getType());
        assertEquals("00121", row.getCellText(6));
        assertEquals("800000000000000001", row.getCellText(7));
    }

    @Test
    void writesFormulasAsTextInXlsx() throws IOException {
        for (Row row : sheet(written(
                TableFormat.XLSX,
                List.of("=1+1"),
                FORMULAS.stream().<List<?>>map(List::of).toList()))) {
            Cell cell = row.getCell(0);
            assertEquals(CellType.STRING, cell.getType());
            assertEquals(null, cell.getFormula());
        }
    }

    @Test
    void neutralisesFormulasInCsv() throws IOException {
        String text = new String(
                written(
                        TableFormat.CSV,
                        List.of("a", "b"),
                        FORMULAS.stream()
                                .<List<?>>map(formula -> List.of(formula, -5))
                                .toList()),
                StandardCharsets.UTF_8);
        List<CSVRecord> records = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
        assertEquals(FORMULAS.size() + 1, records.size());
        for (int i = 0; i < FORMULAS.size(); i++) {
            assertEquals("'" + FORMULAS.get(i), records.get(i + 1).get(0));
            assertEquals("-5", records.get(i + 1).get(1));
        }
    }

    @Test
    void writesDaysAndMomentsOfRomeInCsv() {
        String text = new String(
                written(
                        TableFormat.CSV,
                        List.of("a", "b", "c"),
                        List.of(Arrays.asList(
                                LocalDate.of(2026, 11, 23),
                                Instant.parse("2026-07-01T22:30:00Z"),
                                new BigDecimal("1250.5")))),
                StandardCharsets.UTF_8);
        assertTrue(text.endsWith("2026-11-23;2026-07-02 00:30;1250,50\r\n"), text);
    }

    @Test
    void takesWhatNoXmlAndNoCellCanHold() throws IOException {
        String bad = "a\u0000b\u0008c\uD800d\uFFFFe";
        List<Row> rows = sheet(written(TableFormat.XLSX, List.of("a", "b"), List.of(List.of(bad, "x".repeat(40_000)))));
        assertEquals("a b c d e", rows.get(1).getCellText(0));
        assertEquals(32_767, rows.get(1).getCellText(1).length());
    }

    @Test
    void keepsNoTextUntilTheEnd() throws IOException {
        byte[] file = written(
                TableFormat.XLSX, List.of("a"), Collections.nCopies(5_000, List.of("the same text in every row")));
        assertEquals(5_001, sheet(file).size());
        Path kept = Files.write(folder.resolve("table.xlsx"), file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("sharedStrings")) {
                    assertFalse(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .contains("the same text"));
                }
            }
        }
    }
}
