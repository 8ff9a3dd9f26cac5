package it.lifesciencehub.imports;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.CsvExport;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Writer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Imports of organisations by staff: upload, look, confirm, watch. Nothing is written before it is confirmed. */
@Stateless
@Guarded
public class OrganisationImportService {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int RECENT = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private OrganisationImportShelf shelf;

    @Inject
    private ImportMemories memories;

    @Inject
    private ImportDoubts doubts;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<OrganisationImportConfirmed> confirmed;

    /** @return the id under which the file can be looked at; what is no readable list is refused at once */
    @Allow(Role.STAFF)
    public Long upload(String fileName, byte[] content) {
        if (content == null || content.length == 0) {
            throw OrganisationImportText.refusal(
                    fileName == null || fileName.isBlank() ? ImportReason.FILE_REQUIRED : ImportReason.FILE_EMPTY);
        }
        String name = safe(fileName);
        ImportGrid grid = ImportFile.read(name, content, ImportReading.FOUND_OUT);
        if (grid.headings().get(0).startsWith("<")) {
            // A web page, as servers send one in the place of a file.
            throw OrganisationImportText.refusal(ImportReason.FILE_NOT_CSV);
        }
        throwOldOnesAway();
        OrganisationImport upload =
                new OrganisationImport(name, content, Caller.current().name(), clock.instant());
        upload.read(grid, memories.find(grid.headings()).orElseGet(() -> ImportMapping.proposed(grid.headings())));
        em.persist(upload);
        trail.record("organisations.uploaded", "OrganisationImport", upload.getId(), upload.getFileName(), "");
        return upload.getId();
    }

    /**
     * What confirming would do, with the organisations that new ones may be as well.
     *
     * @param only rows of this sort alone, or null for all
     */
    @Allow(Role.STAFF)
    public OrganisationImportPreview preview(Long id, ImportFilter only, PageRequest request) {
        OrganisationImport upload = shelf.find(id);
        return OrganisationImportPreview.of(
                upload.asProgress(clock.instant()),
                doubts.add(upload, shelf.plan(upload)),
                upload.mapping(),
                only,
                request);
    }

    /** Whether the columns are chosen so that a preview can be made. */
    @Allow(Role.STAFF)
    public boolean isMapped(Long id) {
        OrganisationImport upload = shelf.find(id);
        return upload.mapping() == null || upload.mapping().isUsable();
    }

    @Allow(Role.STAFF)
    public OrganisationImportProgress progress(Long id) {
        return shelf.find(id).asProgress(clock.instant());
    }

    /** The last imports, the newest first. */
    @Allow(Role.STAFF)
    public List<OrganisationImportProgress> recent() {
        return em.createQuery(
                        "SELECT i FROM OrganisationImport i ORDER BY i.uploadedAt DESC, i.id DESC",
                        OrganisationImport.class)
                .setMaxResults(RECENT)
                .getResultStream()
                .map(upload -> upload.asProgress(clock.instant()))
                .toList();
    }

    /** Starts the import; it runs after this transaction, one at a time. */
    @Allow(Role.STAFF)
    public void confirm(Long id) {
        OrganisationImport upload = shelf.find(id);
        em.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
        boolean anotherRuns = em.createQuery(
                        "SELECT i FROM OrganisationImport i WHERE i.status = :running", OrganisationImport.class)
                .setParameter("running", OrganisationImportStatus.RUNNING)
                .getResultStream()
                .anyMatch(other -> other.isAlive(clock.instant()));
        if (anotherRuns) {
            throw new Refusal(ImportReason.IMPORT_RUNNING);
        }
        if (shelf.plan(upload).hasErrors()) {
            throw new Refusal(ImportReason.IMPORT_HAS_ERRORS);
        }
        upload.start(clock.instant());
        confirmed.fire(new OrganisationImportConfirmed(id, Caller.current()));
    }

    /** Writes every problem of the file as CSV: row, column, reason. */
    @Allow(Role.STAFF)
    public void writeErrors(Long id, Language language, Writer out) {
        CsvExport csv = new CsvExport(
                out,
                List.of(
                        text(language, "import.row"),
                        text(language, "import.column"),
                        text(language, "import.reason")));
        for (OrganisationImportRow row : shelf.plan(shelf.find(id)).rows()) {
            for (Problem problem : row.problems()) {
                OrganisationColumn column = OrganisationColumn.ofField(problem.field());
                csv.row(
                        row.number(),
                        column == null ? "" : Texts.get(language, "organisations", column.key()),
                        Texts.of(language, problem.reason(), problem.arguments().toArray()));
            }
        }
    }

    private void throwOldOnesAway() {
        em.createQuery("DELETE FROM OrganisationImport i WHERE i.uploadedAt < :before AND i.status IN :open")
                .setParameter("before", clock.instant().minus(KEPT))
                .setParameter("open", List.of(OrganisationImportStatus.UPLOADED, OrganisationImportStatus.FAILED))
                .executeUpdate();
    }

    /** The last part of the name, one line, at most 200 characters. */
    private static String safe(String fileName) {
        String name =
                fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ");
        return name.isBlank() ? "csv" : name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private static String text(Language language, String key) {
        return Texts.get(language, "imports", key);
    }
}
