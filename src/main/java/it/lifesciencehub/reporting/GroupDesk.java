package it.lifesciencehub.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A group as those who run it see it.
 *
 * @param endingBefore the last day of those mandates that end soon
 * @param unclosed the oldest first
 * @param sittings days of the latest closed meetings, the oldest first, as the cells of the attendance
 */
public record GroupDesk(
        GroupFigures figures,
        LocalDate today,
        LocalDate endingBefore,
        List<UnclosedMeeting> unclosed,
        List<LocalDate> sittings,
        List<AttendanceLine> attendance)
        implements Serializable {

    /** Whether some organisation had meetings before the latest ones to compare with. */
    public boolean isCompared() {
        return attendance.stream().anyMatch(line -> line.change() != null);
    }
}
