package it.lifesciencehub.dossiers;

import it.lifesciencehub.files.FileType;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A paper in the list of an organisation's papers, with its newest file. */
public record PaperRow(
        Long id,
        String title,
        PaperKind kind,
        LocalDate datedOn,
        Instant withdrawnAt,
        int number,
        Instant addedAt,
        String addedBy,
        FileType type,
        long byteCount)
        implements Serializable {

    /** The size as people read it, rounded up. */
    public long kilobytes() {
        return (byteCount + 1023) / 1024;
    }
}
