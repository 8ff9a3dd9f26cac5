package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
class OrganisationImportIT {

    private static final String REAL = "shared/data/research-organisations-lombardy.csv";

    @EJB
    private OrganisationListService lists;

    @EJB
    private OrganisationImportService imports;

    @EJB
    private OrganisationService organisations;

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
        assertEquals(OrganisationReason.IMPORT_HAS_ERRORS, refusal.reason());
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
        assertEquals(OrganisationReason.IMPORT_NOT_OPEN, twice.reason());
    }

    @Test
    void writesThousandsOfRowsInSecondsAndFindsThemAgain() {
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
        assertEquals(3_000, preview(upload(text.toString())).unchanged());
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

    private Long upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private Long upload(byte[] content) {
        return As.staff(() -> imports.upload("list.csv", content));
    }

    private OrganisationImportPreview preview(Long id) {
        return As.staff(() -> imports.preview(id, null));
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

    private static OrganisationFilter filter(String mark) {
        return new OrganisationFilter(mark, null, null, null, null, null);
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
