package it.lifesciencehub.imports;

import java.io.Serializable;
import java.time.Instant;

/**
 * An import and how far it has come; counts of new, changed and unchanged rows once it is done.
 *
 * @param undoneBy who took it back, or null
 */
public record OrganisationImportProgress(
        Long id,
        String fileName,
        OrganisationImportStatus status,
        String uploadedBy,
        Instant uploadedAt,
        int total,
        int done,
        int created,
        int changed,
        int unchanged,
        int wrong,
        String undoneBy,
        Instant undoneAt)
        implements Serializable {

    /** Whether it can be changed and confirmed. */
    public boolean open() {
        return status == OrganisationImportStatus.UPLOADED || status == OrganisationImportStatus.FAILED;
    }

    public boolean running() {
        return status == OrganisationImportStatus.RUNNING;
    }

    public boolean finished() {
        return status == OrganisationImportStatus.DONE;
    }

    public boolean undone() {
        return status == OrganisationImportStatus.UNDONE;
    }
}
