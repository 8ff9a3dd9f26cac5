package it.lifesciencehub.files;

import java.io.Serializable;
import java.time.Instant;

/** One file of a paper in its history. */
public record FileVersionRow(
        int number, String originalName, FileType type, long byteCount, Instant addedAt, String addedBy, int downloads)
        implements Serializable {}
