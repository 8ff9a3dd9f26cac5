package it.lifesciencehub.courses;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times and durations as meeting products write them in Italian and English. Which of day and month comes first is found
 * out from the file as a whole: only the distance between times counts.
 */
final class ReportTimes {

    /** The order of a date's parts. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern TIME = Pattern.compile(
            "(?:(?<a>\\d{1,4})[/.\\-](?<b>\\d{1,2})[/.\\-](?<c>\\d{1,4})[ ,T]+)?(?:alle )?(?<h>\\d{1,2})[:.](?<m>\\d{2})(?:[:.](?<s>\\d{2}))?(?:\\.\\d+)?\\s*(?<half>[ap]\\.?m\\.?)?.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,4})\\s*(h|hr|hrs|hour|hours|ora|ore|m|min|mins|minute|minutes|minuto|minuti|s|sec|secs|second|seconds|secondo|secondi)\\.?(?![a-z])",
            Pattern.CASE_INSENSITIVE);
    private static final int YEARS = 31;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;
    private static final int NOON = 12;
    private static final int CENTURY = 2000;

    private ReportTimes() {}

    /** Seconds since some beginning; empty where it is no time. */
    static OptionalLong moment(String text, Order order) {
        Matcher found = TIME.matcher(plain(text));
        if (!found.matches()) {
            return OptionalLong.empty();
        }
        try {
            int hour = hour(Integer.parseInt(found.group("h")), found.group("half"));
            int second = found.group("s") == null ? 0 : Integer.parseInt(found.group("s"));
            int[] date = found.group("a") == null ? new int[] {CENTURY, 1, 1} : date(found, order);
            return OptionalLong.of(
                    LocalDateTime.of(date[0], date[1], date[2], hour, Integer.parseInt(found.group("m")), second)
                            .toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static int hour(int hour, String half) {
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        return hour % NOON + (afternoon ? NOON : 0);
    }

    private static int[] date(Matcher found, Order order) {
        int a = Integer.parseInt(found.group("a"));
        int b = Integer.parseInt(found.group("b"));
        int c = Integer.parseInt(found.group("c"));
        if (a > YEARS) {
            return new int[] {a, b, c};
        }
        int year = c < 100 ? c + CENTURY : c;
        return order == Order.DAY_FIRST ? new int[] {year, b, a} : new int[] {year, a, b};
    }

    /** The order in which all of them are times, within a day and a half; day first in doubt, null for none. */
    static Order orderOf(List<String> times) {
        for (Order order : Order.values()) {
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            boolean all = !times.isEmpty();
            for (String time : times) {
                OptionalLong moment = moment(time, order);
                if (moment.isEmpty()) {
                    all = false;
                    break;
                }
                least = Math.min(least, moment.getAsLong());
                most = Math.max(most, moment.getAsLong());
            }
            if (all && most - least <= 36L * HOUR) {
                return order;
            }
        }
        return null;
    }

    /** Seconds of "1h 2m 3s", "1 ora 2 min", "01:02:03" (hours first), or a bare number of minutes; empty for none. */
    static OptionalLong seconds(String text) {
        String plain = plain(text);
        if (PLAIN.matcher(plain).matches()) {
            return OptionalLong.of(Math.round(Double.parseDouble(plain.replace(',', '.')) * MINUTE));
        }
        Matcher clock = CLOCK.matcher(plain);
        if (clock.matches()) {
            long seconds = clock.group(3) == null ? 0 : Long.parseLong(clock.group(3));
            return OptionalLong.of(
                    Long.parseLong(clock.group(1)) * HOUR + Long.parseLong(clock.group(2)) * MINUTE + seconds);
        }
        Matcher part = PART.matcher(plain);
        long sum = 0;
        boolean any = false;
        while (part.find()) {
            any = true;
            char unit = Character.toLowerCase(part.group(2).charAt(0));
            sum += Long.parseLong(part.group(1)) * (unit == 'h' || unit == 'o' ? HOUR : unit == 'm' ? MINUTE : 1);
        }
        return any ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    /** Products write narrow and unbreakable spaces between a time and its half of the day. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009\\u200e\\u200f]+", " ").strip();
    }
}
