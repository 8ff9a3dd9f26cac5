package it.lifesciencehub.dossiers;

import it.lifesciencehub.files.FileVersionRow;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A paper with its files, the newest first.
 *
 * @param readable whether the caller may take the files away
 */
public record PaperDetail(
        Long id,
        long version,
        PaperForm form,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnReason,
        boolean readable,
        List<FileVersionRow> versions)
        implements Serializable {}
