package it.lifesciencehub.minutes;

import java.io.Serializable;
import java.util.List;

/** What is overdue and concerns one person, the one that waits longest first. */
public record OverdueList(List<OverdueMinutes> minutes, List<ActionRow> actions) implements Serializable {}
