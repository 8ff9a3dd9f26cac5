package it.lifesciencehub.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TableExport;
import it.lifesciencehub.shared.TableFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportFileTest {

    private static final String TEXT = "Denominazione;Comune\r\nSocietà Caffè – più;Forlì\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF_8",
        "windows-1252,WINDOWS_1252",
        "UTF-16LE,UTF_16LE",
        "UTF-16BE,UTF_16BE",
        "x-MacRoman,MAC_ROMAN"
    })
    void findsOutTheEncoding(String charset, ImportEncoding encoding) {
        ImportGrid grid = read("a.csv", TEXT.getBytes(Charset.forName(charset)));
        assertEquals(encoding, grid.reading().encoding());
        assertEquals("Società Caffè – più", grid.lines().get(0).cell(0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE"})
    void takesTheByteOrderMarkAway(String charset, ImportEncoding encoding) {
        ImportGrid grid = read("a.csv", ("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        assertEquals(encoding, grid.reading().encoding());
        assertEquals(List.of("Denominazione", "Comune"), grid.headings());
    }

    @ParameterizedTest
    @EnumSource(ImportSeparator.class)
    void findsOutTheSeparator(ImportSeparator separator) {
        ImportGrid grid =
                read("a.csv", bytes("name%scity\n\"Alfa, Beta; Gamma\"%sLodi\n".replace("%s", "" + separator.sign())));
        assertEquals(separator, grid.reading().separator());
        assertEquals(List.of("Alfa, Beta; Gamma", "Lodi"), grid.lines().get(0).cells());
    }

    @Test
    void readsAsItIsTold() {
        byte[] file = "name,a;b\nSocietà,x\n".getBytes(StandardCharsets.UTF_8);
        ImportReading wanted = new ImportReading(ImportEncoding.WINDOWS_1252, ImportSeparator.SEMICOLON, null);
        ImportGrid grid = ImportFile.read("a.csv", file, wanted);
        assertEquals(wanted, grid.reading());
        assertEquals(List.of("name,a", "b"), grid.headings());
        assertEquals("SocietÃ\u00A0,x", grid.lines().get(0).cell(0));
    }

    @Test
    void saysThatAnEncodingIsWrong() {
        byte[] file = TEXT.getBytes(Charset.forName("windows-1252"));
        for (ImportEncoding encoding : List.of(ImportEncoding.UTF_8, ImportEncoding.ISO_8859_1)) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> ImportFile.read("a.csv", file, new ImportReading(encoding, null, null)));
            Problem problem = refusal.problems().get(0);
            assertEquals(ImportReason.FILE_WRONG_ENCODING, problem.reason());
            assertEquals("encoding", problem.field());
        }
    }

    @Test
    void readsAWorkbookAsText() {
        byte[] file = new Workbook()
                .sheet(
                        "Elenco",
                        Workbook.row(1, "name", "vat number", "founded", "status", "note")
                                + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>Alfa </t></r><r><t>&amp; Beta</t></r></is></c>"
                                + "<c r=\"B3\" s=\"1\"><v>743110157</v></c><c r=\"C3\"><v>1987</v></c>"
                                + "<c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\" s=\"2\"><v>46143</v></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>CONCATENATE(\"Ga\",\"mma\")</f><v>Gamma</v></c>"
                                + "<c r=\"C4\"><f>1990+1</f><v>1991</v></c><c r=\"E4\" s=\"3\"><v>46143.5</v></c></row>")
                .sheet("Altro", Workbook.row(1, "x"))
                .bytes();
        ImportGrid grid = read("a.xlsx", file);
        assertEquals(ImportFormat.XLSX, grid.format());
        assertEquals(List.of("Elenco", "Altro"), grid.sheets());
        assertEquals(
                List.of(
                        new ImportGrid.Line(3, List.of("Alfa & Beta", "00743110157", "1987", "true", "2026-05-01")),
                        new ImportGrid.Line(4, List.of("Gamma", "", "1991", "", "2026-05-01 12:00:00"))),
                grid.lines());
    }

    @Test
    void readsAWorkbookWithoutStyles() {
        byte[] file = new Workbook()
                .sheet("x", Workbook.row(1, "name") + Workbook.row(2, "Alfa"))
                .without("xl/styles.xml")
                .bytes();
        assertEquals("Alfa", read("a.xlsx", file).lines().get(0).cell(0));
    }

    @Test
    void readsWhatTheListsWrite() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableExport table =
                TableFormat.XLSX.open(out, Language.IT, "Soci", List.of("Denominazione", "Anno di fondazione"))) {
            table.row(List.of("=Alfa", 1987));
            table.row(Arrays.asList("Società più", null));
        }
        ImportGrid grid = read("a.xlsx", out.toByteArray());
        assertEquals(List.of("=Alfa", "1987"), grid.lines().get(0).cells());
        assertEquals(List.of("Società più"), grid.lines().get(1).cells());
    }

    @Test
    void readsTheSheetThatIsChosen() {
        byte[] file = new Workbook()
                .sheet("Note", Workbook.row(1, "a") + Workbook.row(2, "b"))
                .sheet("Soci", Workbook.row(1, "name") + Workbook.row(2, "Alfa"))
                .bytes();
        ImportGrid grid = ImportFile.read("a.xlsx", file, new ImportReading(null, null, "Soci"));
        assertEquals(List.of("name"), grid.headings());
        assertEquals("Soci", grid.reading().sheet());
        Refusal refusal = assertThrows(
                Refusal.class, () -> ImportFile.read("a.xlsx", file, new ImportReading(null, null, "Soci 2")));
        assertEquals("sheet", refusal.problems().get(0).field());
    }

    @Test
    void goesByTheContentAndNotByTheName() {
        byte[] file = new Workbook()
                .sheet("Soci", Workbook.row(1, "name") + Workbook.row(2, "Alfa"))
                .bytes();
        assertEquals(ImportFormat.XLSX, read("list.csv", file).format());
        refuses(ImportReason.FILE_NOT_XLSX, "soci.xlsx", bytes("name\nAlfa\n"));
    }

    @Test
    void refusesAZipBombByWhatReallyUnpacks() {
        byte[] bomb = Workbook.bomb(200);
        assertEquals(true, bomb.length < 300_000, "packed " + bomb.length);
        refuses(ImportReason.FILE_BOMB, "a.xlsx", bomb);
        Workbook many = new Workbook().sheet("x", Workbook.row(1, "name"));
        for (int i = 0; i < ImportLimits.MAX_ENTRIES; i++) {
            many.part("xl/media/" + i, new byte[0]);
        }
        refuses(ImportReason.FILE_BOMB, "a.xlsx", many.bytes());
    }

    @Test
    void resolvesNothingThatAWorkbookDefines() {
        String definition = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        refuses(
                ImportReason.FILE_UNSAFE,
                "a.xlsx",
                new Workbook()
                        .sheet("x", "")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                definition + "<worksheet><sheetData>" + Workbook.row(1, "name") + Workbook.row(2, "&e;")
                                        + "</sheetData></worksheet>")
                        .bytes());
        byte[] inTwoBytes = ("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x []><sst/>")
                .getBytes(StandardCharsets.UTF_16BE);
        refuses(
                ImportReason.FILE_UNSAFE,
                "a.xlsx",
                new Workbook()
                        .sheet("x", Workbook.row(1, "name") + Workbook.row(2, "Alfa"))
                        .part("xl/sharedStrings.xml", inTwoBytes)
                        .bytes());
    }

    @Test
    void refusesCellsThatNoSheetHas() {
        for (String address : List.of("ZZZZZZZ2", "A99999999999", "1")) {
            refuses(
                    ImportReason.FILE_NOT_XLSX,
                    "a.xlsx",
                    new Workbook()
                            .sheet(
                                    "x",
                                    Workbook.row(1, "name") + "<row r=\"2\"><c r=\"" + address
                                            + "\"><v>1</v></c></row>")
                            .bytes());
        }
        refuses(
                ImportReason.FILE_TOO_WIDE,
                "a.xlsx",
                new Workbook()
                        .sheet("x", Workbook.row(1, "name") + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>")
                        .bytes());
    }

    @Test
    void doesNotWriteOutANumberWithMillionsOfDigits() {
        byte[] file = new Workbook()
                .sheet("x", Workbook.row(1, "name") + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>")
                .bytes();
        assertEquals("1E999999999", read("a.xlsx", file).lines().get(0).cell(0));
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] whole = new Workbook().sheet("x", Workbook.row(1, "name")).bytes();
        refuses(ImportReason.FILE_NOT_XLSX, "a.xlsx", Arrays.copyOf(whole, whole.length / 2));
        refuses(
                ImportReason.FILE_NOT_XLSX,
                "a.xlsx",
                new Workbook().sheet("x", "<row r=\"1\"><c r=\"A1\"></row>").bytes());
        refuses(ImportReason.FILE_EMPTY, "a.xlsx", new Workbook().sheet("x", "").bytes());
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        refuses(ImportReason.FILE_OLD_WORKBOOK, "a.xls", compound);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(compound, 512 + name.length);
        System.arraycopy(name, 0, encrypted, 512, name.length);
        refuses(ImportReason.FILE_ENCRYPTED, "a.xlsx", encrypted);
        byte[] locked = whole.clone();
        for (int i = 0; i < locked.length - 8; i++) {
            boolean central = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2;
            locked[central ? i + 8 : 6] |= 1;
        }
        refuses(ImportReason.FILE_ENCRYPTED, "a.xlsx", locked);
    }

    @Test
    void refusesWhatIsTooMuch() {
        refuses(ImportReason.CELL_TOO_LONG, "a.csv", bytes("name,city\nAlfa," + "x".repeat(2_000_000) + "\n"));
        refuses(
                ImportReason.CELL_TOO_LONG,
                "a.xlsx",
                new Workbook()
                        .sheet("x", Workbook.row(1, "name") + Workbook.row(2, "x".repeat(2_000_000)))
                        .bytes());
        refuses(ImportReason.FILE_TOO_WIDE, "a.csv", bytes("name" + ",x".repeat(100_000) + "\nAlfa\n"));
        refuses(ImportReason.FILE_TOO_LARGE, "a.csv", new byte[ImportLimits.MAX_BYTES + 1]);
    }

    @Test
    void refusesWhatIsNoList() {
        refuses(ImportReason.FILE_EMPTY, "a.csv", new byte[0]);
        refuses(ImportReason.FILE_EMPTY, "a.csv", bytes("\n\n"));
        refuses(ImportReason.FILE_NOT_TEXT, "a.csv", bytes("name\nAl\0fa\n"));
        refuses(ImportReason.FILE_WITHOUT_HEADINGS, "a.csv", bytes("Alfa,00743110157,Milano\nBeta,,Lodi\n"));
        refuses(ImportReason.FILE_WITHOUT_HEADINGS, "a.csv", bytes("Alfa,info@alfa.example\nBeta,\n"));
        refuses(ImportReason.FILE_WITHOUT_HEADINGS, "a.csv", bytes("Alfa,1987\nBeta,1990\n"));
    }

    @Test
    void keepsFormulasAsText() {
        ImportGrid grid = read("a.csv", bytes("name\n\"=HYPERLINK(\"\"http://x\"\")\"\n+39 02 1\n'-2\n"));
        assertEquals(
                List.of("=HYPERLINK(\"http://x\")", "+39 02 1", "-2"),
                grid.lines().stream().map(line -> line.cell(0)).toList());
        assertEquals(
                "'=HYPERLINK(\"http://x\")",
                CsvExport.neutralised(grid.lines().get(0).cell(0)));
    }

    @Test
    void splitsSeveralValuesOfOneCell() {
        ImportGrid grid = read(
                "a.csv",
                bytes("name,name_it,acronym,types\n"
                        + "Alfa;Alpha Institute,Istituto Alfa,AISLA; AriSLA,funder;nonprofit\nBeta,,JRC,company\n"));
        List<OrganisationImportTable.Row> rows = OrganisationImportTable.of(
                        grid, ImportMapping.proposed(grid.headings()))
                .rows();
        assertEquals("Alfa", rows.get(0).cells().get(OrganisationColumn.NAME));
        assertEquals("Alpha Institute / Istituto Alfa", rows.get(0).cells().get(OrganisationColumn.ALTERNATIVE_NAME));
        assertEquals("AISLA, AriSLA", rows.get(0).cells().get(OrganisationColumn.ACRONYM));
        assertEquals("JRC", rows.get(1).cells().get(OrganisationColumn.ACRONYM));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ImportGrid read(String name, byte[] file) {
        return ImportFile.read(name, file, ImportReading.FOUND_OUT);
    }

    private static void refuses(ImportReason reason, String name, byte[] file) {
        Refusal refusal = assertThrows(Refusal.class, () -> read(name, file));
        assertEquals(reason, refusal.problems().get(0).reason());
    }
}
