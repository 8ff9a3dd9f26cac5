package it.lifesciencehub.reporting;

import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.DecisionRow;
import it.lifesciencehub.positions.PositionRow;
import java.io.Serializable;
import java.util.List;

/**
 * What a group agreed in a year.
 *
 * @param decisions of the year's meetings, the first one first
 * @param positions that were decided in the year, and in the running year those under way
 * @param actions that are open today, whenever they were agreed; in the running year alone
 */
public record YearWork(List<DecisionRow> decisions, List<PositionRow> positions, List<ActionRow> actions)
        implements Serializable {}
