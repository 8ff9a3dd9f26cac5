package it.lifesciencehub.reporting;

import it.lifesciencehub.minutes.ActionRow;
import it.lifesciencehub.minutes.OverdueMinutes;
import java.io.Serializable;
import java.util.List;

/** What is overdue in a group, the longest first. */
public record DeskWork(List<OverdueMinutes> minutes, List<ActionRow> actions) implements Serializable {}
