package it.lifesciencehub.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision in a list.
 *
 * @param number within the group and the year, or null until the minutes are approved
 * @param item what stood on the agenda, or null where it was on none
 */
public record DecisionRow(
        Long id,
        String text,
        LocalDate decidedOn,
        int year,
        Integer number,
        Long meetingId,
        String item,
        MinutesState minutes)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.minutes.DecisionRow(d.id, d.text, d.decidedOn, d.year,"
            + " d.number, k.id, i.title, m.state) FROM Decision d JOIN d.entry e JOIN e.minutes m JOIN m.meeting k"
            + " LEFT JOIN e.item i ";

    /** As people call it, "2026/3"; null until it has a number. */
    public String name() {
        return number == null ? null : year + "/" + number;
    }
}
