package it.lifesciencehub.positions;

import it.lifesciencehub.papers.PinnedPapers.Pinned;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a position's words.
 *
 * @param paper the pinned version of a paper, or null
 */
public record PositionTextRow(
        int number, LocalisedText title, LocalisedText summary, Pinned paper, Instant writtenAt, String writtenBy)
        implements Serializable {}
