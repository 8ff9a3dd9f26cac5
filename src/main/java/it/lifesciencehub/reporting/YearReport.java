package it.lifesciencehub.reporting;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a group did in a year, from the first of January to its end or to today.
 *
 * @param day the day of the report
 * @param firstYear the year in which there is something to report for the first time
 * @param meetings those that were held, the first one first
 * @param sittings days of the closed ones, as the cells of the attendance
 * @param average attendance of all organisations, 0 to 100; null where no meeting was closed
 * @param organisations how many have a seat at the end of the time
 * @param people how many are in the group at the end of the time
 */
public record YearReport(
        Long groupId,
        String slug,
        LocalisedText group,
        int year,
        LocalDate day,
        int firstYear,
        List<HeldMeeting> meetings,
        List<LocalDate> sittings,
        List<AttendanceLine> attendance,
        Integer average,
        long organisations,
        long people,
        List<Movement> organisationMovements,
        List<Movement> peopleMovements,
        List<YearPaper> papers)
        implements Serializable {

    /** Whether the year is not over. */
    public boolean isRunning() {
        return day.getYear() == year;
    }

    public long closed() {
        return meetings.stream().filter(HeldMeeting::isClosed).count();
    }

    public long withQuorum() {
        return meetings.stream()
                .filter(one -> one.quorum() != null && one.quorum().reached())
                .count();
    }

    /** Whether some organisation had meetings in the year before to compare with. */
    public boolean isCompared() {
        return attendance.stream().anyMatch(line -> line.change() != null);
    }
}
