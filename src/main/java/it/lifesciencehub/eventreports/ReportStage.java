package it.lifesciencehub.eventreports;

import it.lifesciencehub.events.Event;
import java.time.Instant;

/** How far an event is, and with it what can be told of it. */
public enum ReportStage {
    /** Nobody can have a place yet. */
    DRAFT,
    /** Published and not begun: places alone. */
    BEFORE,
    UNDER_WAY,
    /** Over, and nobody has closed the attendance: who did not come is not known. */
    OVER,
    /** Over and closed: everything can be told. */
    CLOSED,
    CANCELLED;

    static ReportStage of(Event event, boolean attendanceClosed, Instant now) {
        if (event.isCancelled()) {
            return CANCELLED;
        } else if (!event.isPublished()) {
            return DRAFT;
        } else if (attendanceClosed) {
            return CLOSED;
        } else if (event.isOver(now)) {
            return OVER;
        }
        return event.getStartsAt().isAfter(now) ? BEFORE : UNDER_WAY;
    }

    /** Whether people can have come. */
    public boolean isBegun() {
        return this == UNDER_WAY || this == OVER || this == CLOSED;
    }
}
