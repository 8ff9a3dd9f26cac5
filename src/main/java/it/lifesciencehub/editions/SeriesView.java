package it.lifesciencehub.editions;

import it.lifesciencehub.events.EventRow;
import it.lifesciencehub.events.EventSeries;
import java.io.Serializable;
import java.util.List;

/** A series with its public editions: coming ones in the order of time, past ones the latest first. */
public record SeriesView(EventSeries series, List<EventRow> coming, List<EventRow> past) implements Serializable {

    public SeriesView {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
    }
}
