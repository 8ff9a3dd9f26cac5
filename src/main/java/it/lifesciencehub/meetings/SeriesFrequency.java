package it.lifesciencehub.meetings;

/** How the days of a series follow each other. */
public enum SeriesFrequency {
    /** Every so many weeks, on the first day's weekday. */
    WEEKLY,
    /** Every so many months, on a weekday counted from the month's beginning or end ("the second Tuesday"). */
    MONTHLY_BY_WEEKDAY,
    /** Every so many months, on the first day's date; on the month's last day where it has no such date. */
    MONTHLY_BY_DATE
}
