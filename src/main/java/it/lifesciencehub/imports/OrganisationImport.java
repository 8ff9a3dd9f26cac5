package it.lifesciencehub.imports;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A file of organisations that somebody has uploaded. How it is read and what its columns mean can be corrected, and it
 * is looked at as often as one likes, then confirmed once: the import runs, and ends as done with its counts or as failed
 * with nothing written. One whose server died while it ran can be confirmed again. The file itself is thrown away when
 * the import is done; what it did with each row is kept, and as long as nobody has touched these rows it can be undone.
 */
@Entity
@Table(name = "organisation_import")
public class OrganisationImport extends BaseEntity {

    /** Without progress for so long, a running import is dead. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    @Column(name = "file_name")
    private String fileName;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private byte[] content;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private ImportFormat format;

    @Enumerated(EnumType.STRING)
    @Column(name = "encoding")
    private ImportEncoding encoding;

    @Column(name = "separator_sign")
    private String separatorSign;

    @Column(name = "sheet")
    private String sheet;

    @Lob
    @Column(name = "mapping")
    private String mapping;

    @Enumerated(EnumType.STRING)
    @Column(name = "remembered_for")
    private ImportAudience rememberedFor = ImportAudience.NOBODY;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private OrganisationImportStatus status = OrganisationImportStatus.UPLOADED;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    @Column(name = "rows_total")
    private int total;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "rows_new")
    private int created;

    @Column(name = "rows_changed")
    private int changed;

    @Column(name = "rows_unchanged")
    private int unchanged;

    @Column(name = "rows_wrong")
    private int wrong;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected OrganisationImport() {}

    OrganisationImport(String fileName, byte[] content, String uploadedBy, Instant now) {
        this.fileName = fileName;
        this.content = content.clone();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    /** Read in this way, with these columns. */
    void read(ImportGrid grid, ImportMapping newMapping) {
        format = grid.format();
        encoding = grid.reading().encoding();
        separatorSign = grid.reading().separator() == null
                ? null
                : String.valueOf(grid.reading().separator().sign());
        sheet = grid.reading().sheet();
        total = grid.lines().size();
        mapping = newMapping.toJson();
    }

    void map(ImportMapping newMapping, ImportAudience audience) {
        mapping = newMapping.toJson();
        rememberedFor = audience;
    }

    /** How it is read; of a file that was uploaded before that could be chosen, everything is to be found out. */
    ImportReading reading() {
        ImportSeparator separator = null;
        for (ImportSeparator candidate : ImportSeparator.values()) {
            if (separatorSign != null && separatorSign.charAt(0) == candidate.sign()) {
                separator = candidate;
            }
        }
        return new ImportReading(encoding, separator, sheet);
    }

    /** What was chosen for its columns, or null where nothing was. */
    ImportMapping mapping() {
        return mapping == null ? null : ImportMapping.ofJson(mapping);
    }

    ImportAudience rememberedFor() {
        return rememberedFor;
    }

    /** Refuses unless it can still be changed and confirmed. */
    void requireOpen(Instant now) {
        if (isAlive(now)) {
            throw new Refusal(ImportReason.IMPORT_RUNNING);
        }
        if (status == OrganisationImportStatus.DONE || status == OrganisationImportStatus.UNDONE || content == null) {
            throw new Refusal(ImportReason.IMPORT_NOT_OPEN);
        }
    }

    /** Confirmed: from now on the import runs. A second click finds it running and is refused. */
    void start(Instant now) {
        requireOpen(now);
        status = OrganisationImportStatus.RUNNING;
        progressedAt = now;
        done = 0;
    }

    void progress(int rows, Instant now) {
        done = rows;
        progressedAt = now;
    }

    void finish(OrganisationImportPlan plan, Instant now) {
        // First of all: touching a lazy column loads it, and with it the other columns as they were.
        content = null;
        status = OrganisationImportStatus.DONE;
        progressedAt = now;
        done = total;
        created = plan.count(OrganisationImportRow.Outcome.NEW);
        changed = plan.count(OrganisationImportRow.Outcome.CHANGED);
        unchanged = plan.count(OrganisationImportRow.Outcome.UNCHANGED);
    }

    void fail(int wrongRows, Instant now) {
        status = OrganisationImportStatus.FAILED;
        progressedAt = now;
        done = 0;
        wrong = wrongRows;
    }

    /** Taken back; a second click finds it undone and is refused. */
    void undo(String by, Instant now) {
        requireUndoable();
        status = OrganisationImportStatus.UNDONE;
        undoneBy = by;
        undoneAt = now;
    }

    void requireUndoable() {
        if (status != OrganisationImportStatus.DONE) {
            throw new Refusal(ImportReason.UNDO_NOT_OPEN);
        }
    }

    /** Whether it runs and was heard of not long ago. */
    boolean isAlive(Instant now) {
        return status == OrganisationImportStatus.RUNNING
                && progressedAt.plus(PATIENCE).isAfter(now);
    }

    byte[] content() {
        return content == null ? null : content.clone();
    }

    OrganisationImportProgress asProgress(Instant now) {
        return new OrganisationImportProgress(
                getId(),
                fileName,
                status == OrganisationImportStatus.RUNNING && !isAlive(now) ? OrganisationImportStatus.FAILED : status,
                uploadedBy,
                uploadedAt,
                total,
                done,
                created,
                changed,
                unchanged,
                wrong,
                undoneBy,
                undoneAt);
    }

    public String getFileName() {
        return fileName;
    }

    public OrganisationImportStatus getStatus() {
        return status;
    }
}
