package it.lifesciencehub.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.organisations.OrganisationFilter;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationListService;
import it.lifesciencehub.organisations.OrganisationOrder;
import it.lifesciencehub.organisations.OrganisationRow;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.OrganisationStanding;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Imports through the whole way: upload, look, confirm, the job beside the request, and what then stands there. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String REAL = "shared/data/research-organisations-lombardy.csv";

    @EJB
    private OrganisationImportService imports;

    @EJB
    private OrganisationImportWriter writer;

    @EJB
    private ImportMappingService mappings;

    @EJB
    private ImportUndoService undoing;

    @Inject
    private OrganisationStanding standing;

    @Inject
    private UserTransaction transaction;

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationFixture persons;

    @EJB
    private OrganisationListService lists;

    @Inject
    private HttpServletRequest request;

    @Test
    @EnabledIf(value = "theRealListIsHere", disabledReason = "not here, so not tested: ../" + REAL)
    void takesTheListOfResearchOrganisationsTwiceAndChangesNothingTheSecondTime() throws IOException {
        byte[] real = Files.readAllBytes(realFile().orElseThrow());
        OrganisationImportProgress first = done(confirmed(upload(real)));
        assertEquals(113, first.created() + first.changed() + first.unchanged());
        OrganisationImportPreview again = preview(upload(real));
        assertEquals(113, again.unchanged());
        assertTrue(again.confirmable());
        OrganisationImportProgress second = done(confirmed(again.progress().id()));
        assertEquals(0, second.created() + second.changed());
    }

    @Test
    void writesNothingWhereOneRowIsWrong() {
        String mark = mark();
        Long id = upload("name,vat_number\n" + mark + " uno,\n" + mark + " due,00743110158\n");
        assertEquals(1, preview(id).wrong());
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, (Executable) () -> imports.confirm(id)));
        assertEquals(ImportReason.IMPORT_HAS_ERRORS, refusal.reason());
        assertEquals(0, count(mark));
        StringWriter errors = new StringWriter();
        As.staff(() -> imports.writeErrors(id, Language.EN, errors));
        assertTrue(errors.toString().contains("3;VAT number;"), errors.toString());
    }

    @Test
    void changesWhatTheFileSaysAndConfirmsOnce() {
        String mark = mark();
        done(confirmed(upload("external_id,name,municipality\n" + mark + "," + mark + " Alfa,Milano\n")));
        Long second =
                upload("external_id,name,sector,status\n" + mark + "," + mark + " Alfa,cdmo;research,withdrawn\n");
        assertEquals(1, preview(second).changed());
        done(confirmed(second));
        OrganisationRow row = As.staff(() -> lists.list(filter(mark), OrganisationOrder.BY_NAME, PageRequest.of(1)))
                .rows()
                .get(0);
        OrganisationForm form = As.staff(() -> organisations.find(row.id())).form();
        assertEquals("Milano", form.getMunicipality());
        assertEquals(2, form.getSectors().length);
        assertEquals(false, form.getActive());
        Refusal twice = As.staff(() -> assertThrows(Refusal.class, (Executable) () -> imports.confirm(second)));
        assertEquals(ImportReason.IMPORT_NOT_OPEN, twice.reason());
    }

    @Test
    void writesThousandsOfRowsInSecondsAndReadsItsOwnExport() throws Exception {
        String mark = mark();
        StringBuilder text = new StringBuilder("external_id,name,phone\n");
        for (int i = 0; i < 3_000; i++) {
            text.append(mark)
                    .append(i)
                    .append(',')
                    .append(mark)
                    .append(" n ")
                    .append(i)
                    .append(",+39 02 12345\n");
        }
        assertEquals(3_000, done(confirmed(upload(text.toString()))).created());
        assertEquals(3_000, preview(upload(exported("csv", mark))).unchanged());
        assertEquals(3_000, preview(upload(exported("xlsx", mark))).unchanged());
    }

    @Test
    @EnabledIf(value = "theRealListIsHere", disabledReason = "not here, so not tested: ../" + REAL)
    void keepsWhatTheListOfResearchOrganisationsSays() throws IOException {
        done(confirmed(upload(Files.readAllBytes(realFile().orElseThrow()))));
        OrganisationForm institute = form("https://ror.org/02vr0ne26", "European Institute of Oncology");
        assertEquals("Istituto Europeo di Oncologia", institute.getAlternativeName());
        assertEquals("IEO", institute.getAcronym());
        assertEquals("Milano", institute.getMunicipality());
        assertEquals("MI", institute.getProvince());
        assertEquals("AISLA, AriSLA", form(null, "AriSLA").getAcronym());
    }

    @Test
    void undoesARunAsAWhole() {
        String mark = mark();
        done(confirmed(upload("external_id,name,municipality,sector\n" + mark + "," + mark + " Alfa,Milano,cdmo\n")));
        Long run = confirmed(upload("external_id,name,municipality,sector,phone\n" + mark + "," + mark
                + " Alfa nuova,Lodi,research,02 12345\n,"
                + mark + " Beta,Pavia,,\n"));
        done(run);
        List<ImportedOrganisation> rows =
                As.staff(() -> undoing.rows(run, PageRequest.of(1))).rows();
        assertEquals(
                List.of(2, 3), rows.stream().map(ImportedOrganisation::line).toList());
        assertEquals(4, rows.get(0).changes().size());
        As.staff(() -> undoing.undo(run));
        OrganisationForm alfa = form(null, mark + " Alfa");
        assertEquals("Milano", alfa.getMunicipality());
        assertEquals(List.of(Sector.CDMO), List.of(alfa.getSectors()));
        assertNull(alfa.getPhone());
        assertEquals(1, count(mark));
        OrganisationImportProgress progress = As.staff(() -> imports.progress(run));
        assertTrue(progress.undone());
        assertEquals("Giulia Ferrari", progress.undoneBy());
        assertTrue(As.staff(imports::recent).stream()
                .anyMatch(recent -> recent.id().equals(run) && recent.undone()));
        assertEquals(
                ImportReason.UNDO_NOT_OPEN,
                As.staff(() -> assertThrows(Refusal.class, (Executable) () -> undoing.undo(run)))
                        .reason());
    }

    @Test
    void undoesTheLaterRunAndThenTheEarlierOne() {
        String mark = mark();
        Long first = confirmed(upload("external_id,name\n" + mark + "," + mark + " Alfa\n"));
        done(first);
        Long second = confirmed(upload("external_id,name,sector\n" + mark + "," + mark + " Alfa,cdmo\n"));
        done(second);
        assertEquals(List.of(ImportTouch.Reason.CHANGED), reasons(first));
        As.staff(() -> undoing.undo(second));
        assertEquals(List.of(), reasons(first));
        As.staff(() -> undoing.undo(first));
        assertEquals(0, count(mark));
    }

    @Test
    void refusesToUndoWhatSomebodyHasTouched() {
        String mark = mark();
        Long run = confirmed(
                upload("name\n" + mark + " Alfa\n" + mark + " Beta\n" + mark + " Gamma\n" + mark + " Delta\n"));
        done(run);
        Long alfa = id(mark + " Alfa");
        OrganisationForm form = As.staff(() -> organisations.find(alfa)).form();
        form.setPhone("02 12345");
        As.staff(() -> organisations.change(alfa, organisations.find(alfa).version(), form));
        persons.aDelegateOf(persons.byName(mark + " Beta"));
        Long gamma = id(mark + " Gamma");
        OrganisationForm sectors = As.staff(() -> organisations.find(gamma)).form();
        sectors.setSectors(new Sector[] {Sector.RESEARCH});
        As.staff(() -> organisations.change(gamma, organisations.find(gamma).version(), sectors));
        assertEquals(
                List.of(ImportTouch.Reason.CHANGED, ImportTouch.Reason.IN_USE, ImportTouch.Reason.CHANGED),
                reasons(run));
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, (Executable) () -> undoing.undo(run)));
        assertEquals(ImportReason.UNDO_TOUCHED, refusal.reason());
        assertEquals(List.of(3), refusal.arguments());
        assertEquals(4, count(mark));
        assertTrue(As.staff(() -> imports.progress(run)).finished());
    }

    @Test
    void doesNotTakeActivityForAHandOnTheRow() throws Exception {
        String mark = mark();
        Long run = confirmed(upload("name\n" + mark + " Alfa\n"));
        done(run);
        Long alfa = id(mark + " Alfa");
        transaction.begin();
        standing.active(alfa, Instant.now());
        transaction.commit();
        assertEquals(List.of(), reasons(run));
    }

    @Test
    void remembersTheColumnsForTheNextFileWithTheSameHeadings() {
        String mark = mark();
        String headings = "Chi " + mark + ";Dove;Colore\n";
        Long first = upload(headings + mark + " Alfa;Lodi;rosso\n");
        assertFalse(As.staff(() -> imports.isMapped(first)));
        assertEquals(
                ImportReason.FILE_WITHOUT_NAME_COLUMN,
                As.staff(() -> assertThrows(Refusal.class, () -> preview(first)))
                        .problems()
                        .get(0)
                        .reason());
        List<OrganisationColumn> meanings =
                Arrays.asList(OrganisationColumn.NAME, OrganisationColumn.MUNICIPALITY, null);
        As.staff(() -> mappings.map(first, meanings, ImportAudience.ME));
        assertEquals(1, preview(first).created());
        Long second = upload(headings + mark + " Beta;Como;blu\n");
        ImportColumns columns = As.staff(() -> mappings.columns(second));
        assertEquals(
                meanings, columns.columns().stream().map(ImportColumn::meaning).toList());
        assertEquals(ImportColumnOrigin.MEMORY, columns.columns().get(0).origin());
        assertEquals(List.of("blu"), columns.columns().get(2).samples());
        Long others = As.administrator(
                () -> imports.upload("list.csv", (headings + "x;y;z\n").getBytes(StandardCharsets.UTF_8)));
        assertFalse(As.staff(() -> imports.isMapped(others)));
        As.staff(() -> mappings.map(second, meanings, ImportAudience.ALL));
        Long third = As.administrator(
                () -> imports.upload("list.csv", (headings + "x;y;z\n").getBytes(StandardCharsets.UTF_8)));
        assertTrue(As.staff(() -> imports.isMapped(third)));
    }

    @Test
    void asksWhatWordsMeanAndRemembersIt() {
        String mark = mark();
        String text = "name,types,Nota " + mark + "\n" + mark + " Alfa,Circo,\n" + mark + " Beta,circo,\n" + mark
                + " Gamma,boh,\n";
        Long id = upload(text);
        As.staff(() -> mappings.map(
                id, Arrays.asList(OrganisationColumn.NAME, OrganisationColumn.KIND, null), ImportAudience.ME));
        assertEquals(
                List.of("boh 1", "Circo 2"),
                preview(id).words().stream()
                        .map(word -> word.word() + " " + word.rows())
                        .toList());
        As.staff(() -> mappings.translate(
                id, Map.of(OrganisationColumn.KIND, Map.of("Circo", OrganisationKind.CLUSTER.name(), "boh", ""))));
        assertTrue(preview(id).confirmable());
        done(confirmed(id));
        assertEquals(OrganisationKind.CLUSTER, form(null, mark + " Beta").getKind());
        assertEquals(OrganisationKind.OTHER, form(null, mark + " Gamma").getKind());
        assertEquals(3, preview(upload(text)).unchanged());
    }

    @Test
    void readsAWorkbookAndTheSheetThatIsChosen() {
        String mark = mark();
        byte[] file = new Workbook()
                .sheet("Note", Workbook.row(1, "nome") + Workbook.row(2, "niente"))
                .sheet("Soci", Workbook.row(1, "Denominazione", "Comune") + Workbook.row(3, mark + " Alfa", "Lodi"))
                .bytes();
        Long id = As.staff(() -> imports.upload("soci.xlsx", file));
        assertEquals(
                List.of("Note", "Soci"), As.staff(() -> mappings.columns(id)).sheets());
        As.staff(() -> mappings.read(id, new ImportReading(null, null, "Soci")));
        assertEquals(1, done(confirmed(id)).created());
        assertEquals("Lodi", form(null, mark + " Alfa").getMunicipality());
        assertEquals(
                1,
                preview(As.staff(() -> imports.upload(
                                "soci.csv",
                                ("Denominazione;Comune\n" + mark + " Alfa;Lodi\n")
                                        .getBytes(StandardCharsets.UTF_16LE))))
                        .unchanged());
    }

    @Test
    void reportsPossibleDuplicatesOfTheRegisterAndOfTheFile() {
        String mark = mark();
        done(confirmed(
                upload("name,municipality,website\n" + mark + " Farmaceutici srl,Milano,www." + mark + ".example\n")));
        OrganisationImportPreview preview = preview(upload("name,municipality,website\n" + mark
                + " Farmaceutici S.p.A.,Monza,https://" + mark + ".example/it\nQ" + mark + " Sette,Lodi,\nQ" + mark
                + " Sette srl,Lodi,\n"));
        assertEquals(3, preview.created());
        assertEquals(2, preview.doubtful());
        List<OrganisationImportRow> rows = preview.page().rows();
        assertEquals(mark + " Farmaceutici srl", rows.get(0).likely().get(0).name());
        assertEquals(3, rows.get(2).likely().get(0).line());
        assertFalse(rows.get(0).likely().get(0).match().reasons().isEmpty());
    }

    @Test
    void leavesNothingBehindOfABrokenFile() {
        long before = As.staff(imports::recent).stream().count();
        String mark = mark();
        String text = "name,city\n" + mark + " Alfa,Lodi\n";
        Map<String, byte[]> broken = Map.of(
                "a.csv", (text + mark + "," + "x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8),
                "b.xlsx", text.getBytes(StandardCharsets.UTF_8),
                "c.xlsx", Workbook.bomb(100),
                "d.csv", (text + "\0").getBytes(StandardCharsets.UTF_8),
                "e.csv", (mark + ",1987\n" + mark + ",1990\n").getBytes(StandardCharsets.UTF_8),
                "f.csv", new byte[0],
                "g.csv", "<!doctype html>\n<html>\n".getBytes(StandardCharsets.UTF_8));
        String names = As.staff(imports::recent).toString();
        broken.forEach((name, content) -> {
            Refusal refusal =
                    As.staff(() -> assertThrows(Refusal.class, (Executable) () -> imports.upload(name, content), name));
            assertEquals("file", refusal.problems().get(0).field());
        });
        assertEquals(before, As.staff(imports::recent).size());
        assertEquals(names, As.staff(imports::recent).toString());
        assertEquals(0, count(mark));
    }

    @Test
    void keepsFormulasAsTextAndNeutralisesThemOnTheWayOut() throws Exception {
        String mark = mark();
        done(confirmed(upload("external_id,name\n" + mark + ",\"=1+1 " + mark + "\"\n")));
        assertEquals("=1+1 " + mark, form(null, mark).getName());
        byte[] out = exported("csv", mark);
        String text = new String(out, StandardCharsets.UTF_8);
        assertTrue(text.contains("'=1+1 " + mark), text);
        assertEquals(1, preview(upload(out)).unchanged());
    }

    @Test
    void keepsDelegatesOut() {
        Stream.<Executable>of(
                        () -> imports.upload("x.csv", new byte[] {1}),
                        () -> imports.preview(1L, null, PageRequest.of(1)),
                        () -> imports.progress(1L),
                        () -> imports.confirm(1L),
                        imports::recent,
                        () -> imports.isMapped(1L),
                        () -> mappings.columns(1L),
                        () -> mappings.read(1L, ImportReading.FOUND_OUT),
                        () -> mappings.map(1L, List.of(), ImportAudience.ALL),
                        () -> mappings.translate(1L, Map.of()),
                        () -> undoing.rows(1L, PageRequest.of(1)),
                        () -> undoing.touched(1L),
                        () -> undoing.undo(1L),
                        () -> imports.writeErrors(1L, Language.IT, new StringWriter()),
                        () -> writer.write(1L))
                .forEach(door -> assertEquals(
                        CommonReason.FORBIDDEN,
                        As.person(delegate(), () -> assertThrows(Refusal.class, door))
                                .reason()));
    }

    /** Asked before the test is sent to the server, which would report an assumption that fails there as an error. */
    static boolean theRealListIsHere() {
        return realFile().isPresent();
    }

    private static Optional<Path> realFile() {
        return Stream.of("../", "../../", "../../../", "../../../../")
                .map(up -> Path.of(up + REAL))
                .filter(Files::exists)
                .findFirst();
    }

    private Person delegate() {
        return persons.aDelegateOf(persons.anOrganisation());
    }

    private Long upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private Long upload(byte[] content) {
        return As.staff(() -> imports.upload("list.csv", content));
    }

    private OrganisationImportPreview preview(Long id) {
        return As.staff(() -> imports.preview(id, null, PageRequest.of(1)));
    }

    private Long confirmed(Long id) {
        As.staff(() -> imports.confirm(id));
        return id;
    }

    private OrganisationImportProgress done(Long id) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(60));
        OrganisationImportProgress progress = As.staff(() -> imports.progress(id));
        while (progress.running() && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            progress = As.staff(() -> imports.progress(id));
        }
        assertEquals(OrganisationImportStatus.DONE, progress.status());
        return progress;
    }

    private long count(String mark) {
        return As.staff(() -> lists.list(filter(mark), OrganisationOrder.BY_NAME, PageRequest.of(1)))
                .total();
    }

    private List<ImportTouch.Reason> reasons(Long run) {
        return As.staff(() -> undoing.touched(run)).stream()
                .map(ImportTouch::reason)
                .toList();
    }

    private Long id(String words) {
        return As.staff(() -> lists.list(filter(words), OrganisationOrder.BY_NAME, PageRequest.of(1)))
                .rows()
                .get(0)
                .id();
    }

    private OrganisationForm form(String externalId, String words) {
        OrganisationForm form = As.staff(() -> organisations.find(id(words))).form();
        assertTrue(externalId == null || externalId.equals(form.getExternalId()), form.getExternalId());
        return form;
    }

    /** The list of what has the mark, as staff's browser gets it. */
    private byte[] exported(String format, String mark) throws IOException, InterruptedException {
        String server = "http://127.0.0.1:" + request.getLocalPort() + request.getContextPath();
        HttpClient staff =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpRequest door = HttpRequest.newBuilder(URI.create(server + "/test/door"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("role=STAFF"))
                .build();
        assertEquals(200, staff.send(door, BodyHandlers.ofString()).statusCode());
        String path = "/staff/organisations." + format + "?q=" + mark + "&columns=EXTERNAL_ID,NAME,PHONE,KIND,STATUS";
        return staff.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static OrganisationFilter filter(String mark) {
        return new OrganisationFilter(mark, null, null, null, null, null);
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
