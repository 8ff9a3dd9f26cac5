package it.lifesciencehub.attendance;

import java.io.Serializable;
import java.time.Instant;

/**
 * How many of an event's people came.
 *
 * @param expected confirmed places
 * @param inside of these, who came
 * @param noShow of these, who did not; 0 until the event is closed
 * @param walkIns of those who came, who were not on the list
 * @param closedAt null while it is open
 */
public record AttendanceFigures(
        long expected, long inside, long noShow, long walkIns, Instant closedAt, String closedBy)
        implements Serializable {

    /** Who came of those who were expected, in whole percent; null where nobody was. */
    public Integer rate() {
        return AttendancePolicy.rate(inside, expected);
    }

    public boolean closed() {
        return closedAt != null;
    }
}
