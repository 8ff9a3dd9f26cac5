package it.lifesciencehub.dossiers;

import it.lifesciencehub.files.FileType;
import java.io.Serializable;
import java.time.Instant;

/** One file of a paper in its history. */
public record PaperVersionRow(
        int number, String originalName, FileType type, long byteCount, Instant addedAt, String addedBy, int downloads)
        implements Serializable {}
