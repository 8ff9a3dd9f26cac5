package it.lifesciencehub.positions;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/**
 * A position as everybody may read it. How many voted which way is public, who did is not.
 *
 * @param paper whether a paper holds the whole text
 * @param tally null where it was agreed on by silence
 */
public record PublishedPosition(
        Long id,
        LocalisedText title,
        LocalisedText summary,
        String slug,
        LocalisedText group,
        Instant decidedAt,
        Instant publishedAt,
        boolean paper,
        BallotTally tally)
        implements Serializable {}
