package it.lifesciencehub.meetings;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * By which rule a series has its days.
 *
 * @param every weeks or months from one meeting to the next, 1 or more
 * @param weekOfMonth 1 to 5 for the first to the fifth such weekday of a month, -1 for the last; null but for
 *     {@link SeriesFrequency#MONTHLY_BY_WEEKDAY}
 * @param lastDay no meeting after it, or null where a number is given
 * @param meetings how many, or null where a last day is given
 */
public record SeriesRule(
        SeriesFrequency frequency,
        int every,
        LocalDate firstDay,
        Integer weekOfMonth,
        LocalDate lastDay,
        Integer meetings)
        implements Serializable {}
