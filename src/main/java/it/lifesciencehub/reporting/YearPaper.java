package it.lifesciencehub.reporting;

import it.lifesciencehub.papers.PaperAudience;
import java.io.Serializable;
import java.time.Instant;

/** A version of a paper that was added to a group in a year; version 1 is a new paper. */
public record YearPaper(Long id, String title, PaperAudience audience, int number, Instant addedAt)
        implements Serializable {}
