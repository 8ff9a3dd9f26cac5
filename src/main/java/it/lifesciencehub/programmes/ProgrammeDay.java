package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A day of a programme, laid out: the slots in the order in which they are read, each with its place in the grid.
 *
 * @param columns names of what runs in parallel, tracks or else rooms; one empty name where nothing does
 * @param byTrack whether the columns are tracks
 */
public record ProgrammeDay(LocalDate day, List<LocalisedText> columns, boolean byTrack, List<Slot> slots)
        implements Serializable {

    /** So much fits side by side on a wide screen and has a class in the stylesheet; what does not is a list. */
    public static final int MOST_COLUMNS = 6;

    public static final int MOST_ROWS = 48;

    public ProgrammeDay {
        columns = List.copyOf(columns);
        slots = List.copyOf(slots);
    }

    /**
     * A session in the grid.
     *
     * @param column from 1; 0 where it is everybody's and as wide as the day
     * @param row from 1: how many beginnings and ends of sessions come before it
     * @param rows how many such steps it lasts
     */
    public record Slot(EventSession session, int column, int row, int rows) implements Serializable {}

    public boolean parallel() {
        return columns.size() > 1;
    }

    /** Whether the grid can be drawn; otherwise the day is a list at any width. */
    public boolean drawn() {
        return parallel()
                && columns.size() <= MOST_COLUMNS
                && slots.stream().allMatch(slot -> slot.row() + slot.rows() <= MOST_ROWS);
    }
}
