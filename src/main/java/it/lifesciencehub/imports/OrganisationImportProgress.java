package it.lifesciencehub.imports;

import java.io.Serializable;
import java.time.Instant;

/** An import and how far it has come; counts of new, changed and unchanged rows once it is done. */
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
        int wrong)
        implements Serializable {

    public boolean running() {
        return status == OrganisationImportStatus.RUNNING;
    }

    public boolean finished() {
        return status == OrganisationImportStatus.DONE;
    }
}
