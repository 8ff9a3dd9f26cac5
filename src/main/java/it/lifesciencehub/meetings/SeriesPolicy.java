package it.lifesciencehub.meetings;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** On which days a series meets. */
public final class SeriesPolicy {

    /** Two years of a meeting every second week. */
    public static final int MOST = 52;

    private static final int MOST_EVERY = 52;
    /** A rule that hardly ever has a day ends all the same. */
    private static final int MOST_STEPS = 1_000;

    private static final int LAST_WEEK = -1;

    private SeriesPolicy() {}

    /**
     * The days of the rule, the first one first: never more than {@link #MOST}.
     *
     * <p>A month without a fifth such weekday is left out; a date that a month does not have is its last day, and the
     * following months have the date again.
     *
     * @throws Refusal where the rule makes no sense, or gives one day alone or too many
     */
    public static List<LocalDate> days(SeriesRule rule) {
        requireSense(rule);
        List<LocalDate> days = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS && !isEnough(rule, days); step++) {
            LocalDate day = day(rule, step);
            if (rule.lastDay() != null && beginning(rule, step).isAfter(rule.lastDay())) {
                break;
            }
            if (day != null
                    && !day.isBefore(rule.firstDay())
                    && (rule.lastDay() == null || !day.isAfter(rule.lastDay()))) {
                days.add(day);
            }
            if (days.size() > MOST) {
                throw new Refusal(List.of(new Problem("seriesEnd", MeetingReason.SERIES_TOO_LONG, MOST)));
            }
        }
        if (days.size() < 2) {
            throw new Refusal(List.of(new Problem("seriesEnd", MeetingReason.SERIES_TOO_SHORT)));
        }
        return days;
    }

    private static void requireSense(SeriesRule rule) {
        boolean whole = rule.frequency() != null
                && rule.firstDay() != null
                && rule.every() >= 1
                && rule.every() <= MOST_EVERY
                && (rule.lastDay() != null || rule.meetings() != null && rule.meetings() > 0)
                && (rule.frequency() != SeriesFrequency.MONTHLY_BY_WEEKDAY || isWeekOfMonth(rule.weekOfMonth()));
        if (!whole) {
            throw new Refusal(List.of(new Problem("seriesEnd", MeetingReason.SERIES_RULE_NOT_VALID)));
        }
        if (rule.meetings() != null && rule.meetings() > MOST) {
            throw new Refusal(List.of(new Problem("seriesEnd", MeetingReason.SERIES_TOO_LONG, MOST)));
        }
    }

    private static boolean isWeekOfMonth(Integer week) {
        return week != null && (week == LAST_WEEK || week >= 1 && week <= 5);
    }

    private static boolean isEnough(SeriesRule rule, List<LocalDate> days) {
        return rule.meetings() != null && days.size() >= rule.meetings();
    }

    /** The first day that this step could fall on, whether it has one or not. */
    private static LocalDate beginning(SeriesRule rule, int step) {
        return rule.frequency() == SeriesFrequency.WEEKLY
                ? rule.firstDay().plusWeeks((long) step * rule.every())
                : YearMonth.from(rule.firstDay())
                        .plusMonths((long) step * rule.every())
                        .atDay(1);
    }

    /** The day of a step, or null where its month has none. */
    private static LocalDate day(SeriesRule rule, int step) {
        YearMonth month = YearMonth.from(beginning(rule, step));
        return switch (rule.frequency()) {
            case WEEKLY -> beginning(rule, step);
            case MONTHLY_BY_DATE -> month.atDay(Math.min(rule.firstDay().getDayOfMonth(), month.lengthOfMonth()));
            case MONTHLY_BY_WEEKDAY -> weekday(month, rule.firstDay().getDayOfWeek(), rule.weekOfMonth());
        };
    }

    private static LocalDate weekday(YearMonth month, DayOfWeek weekday, int week) {
        if (week == LAST_WEEK) {
            return month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday));
        }
        LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
        return YearMonth.from(day).equals(month) ? day : null;
    }

    /** The week of its month that a day is in, as a rule by weekday counts: 1 to 5. */
    public static int weekOf(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }
}
