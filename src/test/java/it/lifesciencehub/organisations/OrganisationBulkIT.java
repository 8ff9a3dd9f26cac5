package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.audit.AuditFilter;
import it.lifesciencehub.audit.AuditRow;
import it.lifesciencehub.audit.AuditService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Changes of many organisations: what is looked at is what is done, or nothing. */
@ExtendWith(ArquillianExtension.class)
class OrganisationBulkIT {

    @EJB
    private OrganisationBulkService bulk;

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationListService lists;

    @EJB
    private OrganisationFixture fixture;

    @EJB
    private AuditService trail;

    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    private final OrganisationFilter all = new OrganisationFilter(mark, null, null, null, null, null);

    private List<Long> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> fixture.anOrganisation(mark + " " + (1000 + i)).getId())
                .toList();
    }

    private BulkPreview look(OrganisationFilter filter, String act) {
        return As.staff(() -> bulk.preview(filter, BulkCommand.of(act)));
    }

    private BulkProgress confirm(OrganisationFilter filter, String act, String fingerprint) {
        return As.staff(() -> bulk.progress(bulk.confirm(filter, BulkCommand.of(act), fingerprint)));
    }

    private List<AuditRow> entries(BulkProgress done) {
        AuditFilter filter = new AuditFilter(done.mark(), null, null, null, null, null);
        return As.staff(() -> trail.list(filter, new PageRequest(1, 100))).rows();
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        List<Long> ids = some(3);
        confirm(
                OrganisationFilter.of(ids.subList(0, 1)),
                "SIZE:LARGE",
                look(OrganisationFilter.of(ids.subList(0, 1)), "SIZE:LARGE").fingerprint());
        BulkPreview preview = look(all, "SIZE:LARGE");
        assertEquals(2, preview.changing());
        assertEquals(1, preview.unchanged());
        assertEquals(
                ids.subList(1, 3),
                preview.changes().stream().map(OrganisationRow::id).toList());
        assertEquals(
                ids.subList(0, 1),
                preview.same().stream().map(OrganisationRow::id).toList());
        assertEquals(null, As.staff(() -> lists.rows(ids)).get(1).size());
    }

    @Test
    void doesWhatWasConfirmedWithAnEntryForEach() {
        List<Long> ids = some(3);
        BulkProgress added =
                confirm(all, "ADD_SECTOR:CDMO", look(all, "ADD_SECTOR:CDMO").fingerprint());
        assertTrue(added.finished());
        assertEquals(3, added.changed());
        assertEquals(0, added.skipped());
        assertTrue(As.staff(() -> lists.rows(ids)).stream()
                .allMatch(row -> row.sectors().equals(Set.of(Sector.CDMO))));
        List<AuditRow> entries = entries(added);
        assertEquals(3, entries.size());
        assertTrue(entries.stream()
                .allMatch(entry -> "organisation.changed".equals(entry.action())
                        && ids.contains(entry.subjectId())
                        && entry.detail().contains("CDMO")));
        confirm(all, "REMOVE_SECTOR:CDMO", look(all, "REMOVE_SECTOR:CDMO").fingerprint());
        confirm(all, "PROVINCE:LO", look(all, "PROVINCE:LO").fingerprint());
        BulkProgress off = confirm(all, "DEACTIVATE", look(all, "DEACTIVATE").fingerprint());
        assertEquals("organisation.deactivated", entries(off).get(0).action());
        OrganisationRow row = As.staff(() -> lists.rows(ids)).get(0);
        assertEquals("LO", row.province());
        assertEquals(Set.of(), row.sectors());
        assertFalse(row.active());
    }

    @Test
    void doesNothingWhereSomebodyChangedOneOfThemMeanwhile() {
        List<Long> ids = some(3);
        BulkPreview preview = look(all, "SIZE:SMALL");
        As.staff(() -> organisations.activate(
                ids.get(1), As.staff(() -> organisations.find(ids.get(1))).version(), false));
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, (Executable)
                () -> bulk.confirm(all, BulkCommand.of("SIZE:SMALL"), preview.fingerprint())));
        assertEquals(CommonReason.CHANGED_MEANWHILE, refusal.reason());
        assertTrue(As.staff(() -> lists.rows(ids)).stream().allMatch(row -> row.size() == null));
        assertEquals(3, look(all, "SIZE:SMALL").changing());
    }

    @Test
    void doesNothingTwice() {
        some(2);
        BulkPreview preview = look(all, "SIZE:SMALL");
        confirm(all, "SIZE:SMALL", preview.fingerprint());
        assertThrows(Refusal.class, () -> confirm(all, "SIZE:SMALL", preview.fingerprint()));
        String empty = look(all, "SIZE:SMALL").fingerprint();
        assertEquals(
                OrganisationReason.BULK_NOTHING,
                assertThrows(Refusal.class, () -> confirm(all, "SIZE:SMALL", empty))
                        .reason());
    }

    @Test
    void refusesWhatIsNoCommand() {
        for (String act : List.of("", "DELETE", "SIZE:HUGE", "ADD_SECTOR", "PROVINCE:XX")) {
            assertThrows(Refusal.class, () -> BulkCommand.of(act), act);
        }
        assertThrows(Refusal.class, () -> BulkCommand.of(null));
    }

    @Test
    void goesOnBesideTheRequestWhereThereAreVeryMany() throws InterruptedException {
        As.staff(() -> IntStream.range(0, 1100).forEach(i -> fixture.anOrganisation(mark + " " + i)));
        BulkProgress progress =
                confirm(all, "PROVINCE:PV", look(all, "PROVINCE:PV").fingerprint());
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (progress.running() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            Long id = progress.id();
            progress = As.staff(() -> bulk.progress(id));
        }
        assertTrue(progress.finished(), progress.toString());
        assertEquals(1100, progress.changed());
        OrganisationFilter there = new OrganisationFilter(mark, null, null, "PV", null, null);
        assertEquals(
                1100,
                As.staff(() -> lists.ids(there, OrganisationOrder.BY_NAME)).size());
    }
}
