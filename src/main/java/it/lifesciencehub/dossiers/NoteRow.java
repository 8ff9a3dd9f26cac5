package it.lifesciencehub.dossiers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A note in the list of an organisation's notes. */
public record NoteRow(
        Long id,
        long version,
        String text,
        boolean pinned,
        LocalDate followUpOn,
        Instant doneAt,
        String doneBy,
        Long authorAccountId,
        String author,
        Instant createdAt,
        Instant changedAt)
        implements Serializable {

    public boolean followUpOpen() {
        return followUpOn != null && doneAt == null;
    }

    /** Whether the caller may change and delete it. */
    public boolean mine() {
        return DossierAccess.isAuthor(authorAccountId);
    }
}
