package it.lifesciencehub.materials;

import it.lifesciencehub.files.FileType;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A material in a list.
 *
 * @param session the session's title, or null where it belongs to the whole event
 * @param kilobytes the file's size, rounded up
 */
public record MaterialRow(
        Long id,
        long version,
        LocalisedText title,
        Long sessionId,
        LocalisedText session,
        MaterialAudience audience,
        Instant from,
        FileType type,
        long kilobytes,
        Instant addedAt,
        String addedBy,
        int downloads)
        implements Serializable {

    static MaterialRow of(EventMaterial material) {
        return new MaterialRow(
                material.getId(),
                material.getVersion(),
                material.getTitle(),
                material.getSession() == null ? null : material.getSession().getId(),
                material.getSession() == null ? null : material.getSession().getTitle(),
                material.getAudience(),
                material.getAvailableFrom(),
                material.getFile().getType(),
                (material.getFile().getByteCount() + 1023) / 1024,
                material.getAddedAt(),
                material.getAddedBy(),
                material.getDownloads());
    }
}
