package it.lifesciencehub.missions;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One application, as staff read and score it.
 *
 * @param own the caller's scores, in the order of the criteria
 * @param obstacle why the caller cannot score it, or null
 * @param scorable whether the caller can give scores now
 * @param abstainable whether the caller can abstain from scoring it now
 * @param admissible whether it can be admitted by an act of its own now
 * @param withdrawable whether staff can note that the company has withdrawn
 */
public record ApplicationDetail(
        MissionApplication application,
        MissionCall call,
        CallPhase phase,
        List<MissionCriterion> criteria,
        List<String> travellers,
        List<Sheet> sheets,
        List<ScoreLine> own,
        Evaluation evaluation,
        List<MissionAbstention> abstentions,
        BigDecimal total,
        Integer place,
        List<MissionOutcome> outcomes,
        MissionReason obstacle,
        boolean scorable,
        boolean abstainable,
        boolean admissible,
        boolean withdrawable)
        implements Serializable {

    /** What one evaluator gave; {@code cells} in the order of the criteria. */
    public record Sheet(String evaluator, BigDecimal total, List<Cell> cells) implements Serializable {}

    /** @param score null where none was given */
    public record Cell(Integer score, String note) implements Serializable {}
}
