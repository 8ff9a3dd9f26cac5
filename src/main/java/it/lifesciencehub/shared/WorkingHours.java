package it.lifesciencehub.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The hours in which an office answers: Monday to Friday from 9 to 18 in Rome, not on public holidays. */
public final class WorkingHours {

    private static final LocalTime BEGIN = LocalTime.of(9, 0);
    private static final LocalTime END = LocalTime.of(18, 0);

    private WorkingHours() {}

    /** The moment at which so much working time has passed. None of it passes at night, at weekends and on holidays. */
    public static Instant after(Instant from, Duration working) {
        ZonedDateTime at = RomeTime.of(from);
        Duration left = working;
        while (true) {
            if (isWorkingDay(at.toLocalDate()) && at.toLocalTime().isBefore(END)) {
                ZonedDateTime begins = at.toLocalTime().isBefore(BEGIN) ? at.with(BEGIN) : at;
                Duration today = Duration.between(begins, at.with(END));
                if (left.compareTo(today) <= 0) {
                    return begins.plus(left).toInstant();
                }
                left = left.minus(today);
            }
            at = at.toLocalDate().plusDays(1).atTime(BEGIN).atZone(RomeTime.ZONE);
        }
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isHoliday(day);
    }
}
