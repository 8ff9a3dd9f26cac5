package it.lifesciencehub.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as people read them, in Rome's time: for pages and mails alike. */
public final class Moments {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** 23 nov 2026 */
    public static String date(Language language, Instant instant) {
        return pattern(language, instant, "d MMM yyyy");
    }

    public static String day(Language language, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()));
    }

    /** lunedì 23 novembre 2026 */
    public static String fullDay(Language language, LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()));
    }

    /** 23 nov 2026, 09:30 */
    public static String dateTime(Language language, Instant instant) {
        return pattern(language, instant, "d MMM yyyy, HH:mm");
    }

    /** 09:30 */
    public static String time(Instant instant) {
        return TIME.format(RomeTime.of(instant));
    }

    /** lunedì 23 novembre 2026, 09:30–13:00; or both days where it lasts longer than one. */
    public static String range(Language language, Instant start, Instant end) {
        ZonedDateTime from = RomeTime.of(start);
        ZonedDateTime to = RomeTime.of(end);
        String first = pattern(language, start, "EEEE d MMMM yyyy, HH:mm");
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return first + "–" + TIME.format(to);
        }
        return first + " – " + pattern(language, end, "EEEE d MMMM yyyy, HH:mm");
    }

    public static String pattern(Language language, Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(RomeTime.of(instant));
    }

    /** Minutes as hours with at most two decimals, as in 1.5 for ninety. */
    public static String hours(Language language, int minutes) {
        java.text.NumberFormat format = java.text.NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(minutes / 60.0);
    }
}
