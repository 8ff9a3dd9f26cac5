package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A position as its group reads it.
 *
 * @param texts all versions, the newest first
 * @param running whether the caller runs the group
 * @param commentable whether comments are taken today
 * @param early whether the consultation's day is not over
 * @param unanswered comments on the version that stands without an answer
 * @param objectors organisations for which the caller can object today
 * @param ballots all ballots, the newest first
 */
public record PositionView(
        Long id,
        long version,
        String slug,
        LocalisedText group,
        PositionState state,
        LocalDate consultationUntil,
        LocalDate silentUntil,
        Instant decidedAt,
        Instant publishedAt,
        Instant sharedAt,
        LocalDate backingUntil,
        List<PositionTextRow> texts,
        List<PositionStepRow> steps,
        boolean running,
        boolean commentable,
        boolean early,
        long unanswered,
        List<PositionCommentRow> comments,
        List<PositionObjectionRow> objections,
        List<OrganisationName> objectors,
        List<BallotView> ballots)
        implements Serializable {

    public PositionTextRow text() {
        return texts.get(0);
    }

    /** The ballot on the version that stands, or null. */
    public BallotView ballot() {
        return ballots.isEmpty() || ballots.get(0).textNumber() != text().number() ? null : ballots.get(0);
    }
}
