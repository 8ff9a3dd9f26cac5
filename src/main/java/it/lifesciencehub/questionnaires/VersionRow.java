package it.lifesciencehub.questionnaires;

import java.io.Serializable;
import java.time.Instant;

/** A version in the list of versions; a draft was not published. */
public record VersionRow(int number, Instant changedAt, String changedBy, Instant publishedAt, String publishedBy)
        implements Serializable {}
