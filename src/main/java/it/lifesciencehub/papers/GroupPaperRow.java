package it.lifesciencehub.papers;

import it.lifesciencehub.files.FileType;
import java.io.Serializable;
import java.time.Instant;

/** A paper in a list, with its newest file. */
public record GroupPaperRow(
        Long id,
        String title,
        PaperAudience audience,
        Instant withdrawnAt,
        Long versionId,
        int number,
        Instant addedAt,
        String addedBy,
        FileType type,
        long byteCount)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.papers.GroupPaperRow(p.id, p.title, p.audience,"
            + " p.withdrawnAt, v.id, v.number, v.addedAt, v.addedBy, f.type, f.byteCount)"
            + " FROM GroupPaperVersion v JOIN v.paper p JOIN v.file f ";

    /** The newest version alone. */
    static final String NEWEST = " AND v.number = (SELECT MAX(x.number) FROM GroupPaperVersion x WHERE x.paper = p)";

    /** The size as people read it, rounded up. */
    public long kilobytes() {
        return (byteCount + 1023) / 1024;
    }
}
