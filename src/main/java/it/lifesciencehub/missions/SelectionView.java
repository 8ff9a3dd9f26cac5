package it.lifesciencehub.missions;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The applications of a call, in their order, and the acts about them.
 *
 * @param evaluators names of those who were named; nobody where everybody of the staff evaluates
 * @param free places left at the event, or null for no limit
 * @param rows drafts and what was withdrawn among them, last
 */
public record SelectionView(
        MissionCall call,
        CallPhase phase,
        List<String> evaluators,
        Integer free,
        List<Row> rows,
        List<Act> acts,
        Suggestion next)
        implements Serializable {

    /**
     * @param place in the ranking, from 1, or null; frozen once it is decided
     * @param tied whether another has the same total, so that the time of handing in decided
     * @param proposed what threshold and places would make of it, or null
     * @param confirmed travellers that have a place now
     */
    public record Row(
            Long id,
            Long organisationId,
            String company,
            ApplicationState state,
            Instant submittedAt,
            BigDecimal total,
            Integer place,
            boolean tied,
            ApplicationState proposed,
            Evaluation evaluation,
            int travellers,
            long confirmed,
            Integer reservePlace,
            BigDecimal turnover,
            Integer exportShare,
            Integer staff,
            String countries)
            implements Serializable {}

    /** @param lines what it says of each application */
    public record Act(DecisionKind kind, String text, String by, Instant at, List<Line> lines)
            implements Serializable {}

    /** @param passedOver whether it stays a reserve while a later one was admitted */
    public record Line(
            String company,
            ApplicationState state,
            BigDecimal total,
            Integer reservePlace,
            String reasons,
            boolean passedOver)
            implements Serializable {}

    /** A reserve that could move up now. */
    public record Suggestion(Long id, String company, int travellers) implements Serializable {}
}
