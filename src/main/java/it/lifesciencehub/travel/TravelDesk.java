package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A journey, as staff look after it.
 *
 * @param travel null where none is begun yet
 * @param version of the frame; 0 where none is written yet
 */
public record TravelDesk(
        Travel travel,
        TravelForm form,
        long version,
        List<TravelLeg> legs,
        List<Day> days,
        List<TravelItem> items,
        Progress progress)
        implements Serializable {

    /** @param cities where one is on that day; empty between legs */
    public record Day(LocalDate date, List<String> cities) implements Serializable {}

    /** How far everybody is; {@code roomless} nights' places at hotels that nobody was given yet. */
    public record Progress(long travellers, long green, long amber, long red, long roomless, long meetings)
            implements Serializable {}
}
