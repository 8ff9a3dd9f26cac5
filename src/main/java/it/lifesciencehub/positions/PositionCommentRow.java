package it.lifesciencehub.positions;

import java.io.Serializable;
import java.time.Instant;

/**
 * A comment, with its answer where there is one.
 *
 * @param organisation in whose name, or null
 */
public record PositionCommentRow(
        Long id,
        int number,
        int textNumber,
        String author,
        String organisation,
        String text,
        Instant writtenAt,
        CommentVerdict verdict,
        String answer,
        Instant answeredAt,
        String answeredBy)
        implements Serializable {

    public boolean answered() {
        return verdict != null;
    }
}
