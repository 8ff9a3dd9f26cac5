package it.lifesciencehub.reporting;

import java.io.Serializable;
import java.util.List;

/**
 * How often an organisation was there.
 *
 * @param cells one for each meeting, in the meetings' order
 * @param expected meetings at which it had a seat
 * @param percent present of expected, 0 to 100; null where nothing was expected
 * @param before the same of the time before; null where nothing was expected then
 */
public record AttendanceLine(
        Long organisationId,
        String organisation,
        List<Presence> cells,
        int present,
        int expected,
        Integer percent,
        Integer before)
        implements Serializable {

    public AttendanceLine {
        cells = List.copyOf(cells);
    }

    /** Percentage points more or less than before; null where there is nothing to compare. */
    public Integer change() {
        return percent == null || before == null ? null : Integer.valueOf(percent - before);
    }
}
