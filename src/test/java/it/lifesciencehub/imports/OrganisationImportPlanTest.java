package it.lifesciencehub.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.imports.OrganisationImportKnown.Entry;
import it.lifesciencehub.imports.OrganisationImportRow.Outcome;
import it.lifesciencehub.organisations.OrganisationChange;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationExport;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationImportPlanTest {

    private static final String REAL = "shared/data/research-organisations-lombardy.csv";

    @Test
    void takesTheListOfResearchOrganisationsWithoutAnError() throws IOException {
        OrganisationImportPlan plan = plan(Files.readString(realFile()));
        assertEquals(List.of(), problems(plan));
        assertEquals(113, plan.count(Outcome.NEW));
        assertEquals(List.of("latitude", "longitude"), plan.ignored());
        Map<String, OrganisationForm> byName = plan.rows().stream()
                .map(OrganisationImportRow::form)
                .collect(Collectors.toMap(OrganisationForm::getName, form -> form));
        assertEquals(
                OrganisationKind.IRCCS,
                byName.get("IRCCS Ospedale San Raffaele").getKind());
        assertEquals(
                OrganisationKind.UNIVERSITY, byName.get("Politecnico di Milano").getKind());
        assertEquals(
                OrganisationKind.FOUNDATION, byName.get("Fondazione Bracco").getKind());
        assertEquals(
                8, plan.rows().stream().filter(row -> !row.form().getActive()).count());
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        String text = Files.readString(realFile());
        assertEquals(113, plan(text, afterwards(plan(text))).count(Outcome.UNCHANGED));
    }

    private static Path realFile() {
        Path file = List.of("../", "../../").stream()
                .map(up -> Path.of(up + REAL))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(file != null, "not here, so not tested: ../" + REAL);
        return file;
    }

    @Test
    void tellsEachErrorByRowAndColumn() {
        OrganisationImportPlan plan = plan("""
                Denominazione;Partita IVA;Tipo;CAP;Fondata;Stato
                Uno;00743110158;Impresa;20121;1990;attiva
                Due;;Circo;2012;mille;boh
                ;;;;;
                ;00743110157;;;;
                Tre;;;;;;di troppo
                """);
        assertEquals(
                List.of(
                        "2 vatNumber VAT_NUMBER_NOT_VALID",
                        "3 kind KIND_NOT_KNOWN",
                        "3 foundedYear YEAR_NOT_A_NUMBER",
                        "3 active STATUS_NOT_KNOWN",
                        "3 postcode POSTCODE_NOT_VALID",
                        "5 name REQUIRED",
                        "6  ROW_TOO_WIDE"),
                problems(plan));
        assertTrue(plan.hasErrors());
    }

    @Test
    void refusesTheSameOrganisationTwiceInOneFile() {
        OrganisationImportPlan plan = plan("""
                name,vat_number,municipality
                Novapharma,00743110157,Milano
                Nova Pharma,00743110157,Milano
                Senza,,Città
                SENZA,,Citta
                Senza,,Lodi
                """);
        assertEquals(List.of("3  ROW_TWICE", "5  ROW_TWICE"), problems(plan));
    }

    @Test
    void showsWhatChangesAndKeepsWhatAnEmptyCellLeaves() {
        Register known = afterwards(plan("name,municipality,website,phone\nAlfa,Milano,www.alfa.example,02 12345\n"));
        OrganisationImportRow row = plan("name,municipality,website,phone\nALFA,Milano,https://alfa.example,\n", known)
                .rows()
                .get(0);
        assertEquals(Outcome.CHANGED, row.outcome());
        assertEquals(
                List.of(
                        new OrganisationChange(OrganisationColumn.NAME, "Alfa", "ALFA"),
                        new OrganisationChange(
                                OrganisationColumn.WEBSITE, "https://www.alfa.example", "https://alfa.example")),
                row.changes());
        assertEquals("02 12345", row.form().getPhone());
    }

    @Test
    void matchesByExternalIdBeforeVatNumberBeforeName() {
        Register known = afterwards(plan("""
                external_id,name,vat_number,municipality
                x1,Alfa,,Milano
                ,Beta,00743110157,Lodi
                ,Gamma,,Pavia
                """));
        OrganisationImportPlan plan = plan("""
                external_id,name,vat_number,municipality
                x1,Alfa nuova,,Monza
                ,Beta nuova,IT00743110157,Lodi
                x3,gamma,,PAVIA
                x4,Alfa,,Milano
                """, known);
        assertEquals(List.of(), problems(plan));
        assertEquals(
                List.of(Outcome.CHANGED, Outcome.CHANGED, Outcome.CHANGED, Outcome.NEW),
                plan.rows().stream().map(OrganisationImportRow::outcome).toList());
    }

    @Test
    void refusesAVatNumberOfAnotherOrganisation() {
        Register known = afterwards(plan("external_id,name,vat_number\nx1,Alfa,\nx2,Beta,00743110157\n"));
        assertEquals(
                List.of("2 vatNumber VAT_NUMBER_TAKEN"),
                problems(plan("external_id,name,vat_number\nx1,Alfa,00743110157\n", known)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackWhatTheExportWrites(Language language) {
        StringWriter out = new StringWriter();
        new OrganisationExport().writeExample(language, out);
        OrganisationImportPlan plan =
                plan(OrganisationImportText.decode(out.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(), problems(plan));
        assertEquals(List.of(), plan.ignored());
        assertEquals(List.of(OrganisationColumn.values()), plan.columns());
        OrganisationForm company = plan.rows().get(0).form();
        assertEquals("+39 02 1234567", company.getPhone());
        assertEquals(OrganisationKind.COMPANY, company.getKind());
        assertEquals(SizeClass.MEDIUM, company.getSizeClass());
        assertEquals(List.of(Sector.PHARMACEUTICAL, Sector.CDMO), List.of(company.getSectors()));
    }

    @Test
    void readsFilesAsSpreadsheetsWriteThem() {
        String text = "Denominazione\tComune\r\nSocietà Caffè\tForlì\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("windows-1252")))) {
            OrganisationImportRow row =
                    plan(OrganisationImportText.decode(bytes)).rows().get(0);
            assertEquals("Società Caffè", row.form().getName());
        }
    }

    @Test
    void refusesWhatIsNoText() {
        Refusal noText =
                assertThrows(Refusal.class, () -> OrganisationImportText.decode(new byte[] {'P', 'K', 3, 4, 0}));
        assertEquals(ImportReason.FILE_NOT_TEXT, noText.problems().get(0).reason());
        refuses(ImportReason.FILE_NOT_XLSX, new byte[] {'P', 'K', 3, 4, 0});
        refuses(ImportReason.FILE_EMPTY, " \n ".getBytes(StandardCharsets.UTF_8));
        refuses(ImportReason.FILE_TOO_LARGE, new byte[ImportLimits.MAX_BYTES + 1]);
    }

    @Test
    void refusesWhatIsNoList() {
        refuses(ImportReason.FILE_EMPTY, "name,kind\n".getBytes(StandardCharsets.UTF_8));
        refuses(ImportReason.FILE_WITHOUT_NAME_COLUMN, "<html><body>\nx\n".getBytes(StandardCharsets.UTF_8));
        refuses(ImportReason.FILE_COLUMN_TWICE, "name,denominazione\nx,y\n".getBytes(StandardCharsets.UTF_8));
        refuses(ImportReason.FILE_NOT_CSV, "name,kind\n\"x,y\n".getBytes(StandardCharsets.UTF_8));
        String tooLong = "name\n" + "x\n".repeat(ImportLimits.MAX_ROWS + 1);
        refuses(ImportReason.FILE_TOO_LONG, tooLong.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(ImportReason reason, byte[] bytes) {
        Refusal refusal = assertThrows(Refusal.class, () -> table(bytes));
        assertEquals(reason, refusal.problems().get(0).reason());
    }

    private static OrganisationImportPlan plan(String text) {
        return plan(text, Register.of(Map.of()));
    }

    private static OrganisationImportPlan plan(String text, Register known) {
        return OrganisationImportPlan.of(
                table(text.getBytes(StandardCharsets.UTF_8)), known.known(), ids -> known.forms(), 2026);
    }

    private static OrganisationImportTable table(byte[] bytes) {
        ImportGrid grid = ImportFile.read("list.csv", bytes, ImportReading.FOUND_OUT);
        return OrganisationImportTable.of(grid, ImportMapping.proposed(grid.headings()));
    }

    /** What is there before an import. */
    private record Register(OrganisationImportKnown known, Map<Long, OrganisationForm> forms) {

        static Register of(Map<Long, OrganisationForm> forms) {
            return new Register(
                    new OrganisationImportKnown(forms.entrySet().stream()
                            .map(entry -> Entry.of(entry.getKey(), entry.getValue()))
                            .toList()),
                    forms);
        }
    }

    /** What is known when the plan was carried out. */
    private static Register afterwards(OrganisationImportPlan plan) {
        Map<Long, OrganisationForm> forms = new HashMap<>();
        for (OrganisationImportRow row : plan.rows()) {
            OrganisationForm form = row.form();
            form.setActive(form.getActive() == null || form.getActive());
            forms.put((long) row.number(), form);
        }
        return Register.of(forms);
    }

    private static List<String> problems(OrganisationImportPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.row() + " " + problem.field() + " "
                        + problem.reason().name())
                .toList();
    }
}
