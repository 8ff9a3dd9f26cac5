package it.lifesciencehub.papers;

import it.lifesciencehub.files.FileVersionRow;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A paper with its files, the newest first.
 *
 * @param running whether the caller may change it
 */
public record GroupPaperDetail(
        Long id,
        long version,
        String slug,
        LocalisedText group,
        GroupPaperForm form,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnReason,
        boolean running,
        List<FileVersionRow> versions)
        implements Serializable {}
