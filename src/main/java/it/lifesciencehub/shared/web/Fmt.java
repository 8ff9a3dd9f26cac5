package it.lifesciencehub.shared.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;

/** Dates, times and numbers in pages, in the page's language and in Rome's time. Null becomes an empty text. */
@Named
@RequestScoped
public class Fmt {

    @Inject
    private Ui ui;

    private Language language() {
        return ui.getLanguage();
    }

    /** 23 nov 2026 */
    public String date(Instant instant) {
        return instant == null ? "" : Moments.date(language(), instant);
    }

    public String day(LocalDate date) {
        return date == null ? "" : Moments.day(language(), date);
    }

    /** lunedì 23 novembre 2026 */
    public String fullDay(LocalDate date) {
        return date == null ? "" : Moments.fullDay(language(), date);
    }

    /** 23 nov 2026, 09:30 */
    public String dateTime(Instant instant) {
        return instant == null ? "" : Moments.dateTime(language(), instant);
    }

    /** 09:30 */
    public String time(Instant instant) {
        return instant == null ? "" : Moments.time(instant);
    }

    /** lunedì 23 novembre 2026, 09:30–13:00; or both days where it lasts longer than one. */
    public String range(Instant start, Instant end) {
        return start == null || end == null ? "" : Moments.range(language(), start, end);
    }

    public String weekday(Instant instant) {
        return Moments.pattern(language(), instant, "EEE");
    }

    public String dayOfMonth(Instant instant) {
        return String.valueOf(RomeTime.of(instant).getDayOfMonth());
    }

    public String month(Instant instant) {
        return Moments.pattern(language(), instant, "MMM");
    }

    public String monthAndYear(Instant instant) {
        return Moments.pattern(language(), instant, "LLLL yyyy");
    }

    /** For {@code <time datetime>}. */
    public String iso(Instant instant) {
        return instant == null ? "" : RomeTime.of(instant).toOffsetDateTime().toString();
    }

    /** Minutes as hours, as in 1.5. */
    public String hours(int minutes) {
        return Moments.hours(ui.getLanguage(), minutes);
    }

    public String number(Number number) {
        return number == null
                ? ""
                : NumberFormat.getInstance(language().locale()).format(number);
    }

    /** 1.250,00 € or €1,250.00 */
    public String money(BigDecimal euro) {
        return euro == null ? "" : Money.euro(language(), euro);
    }

    /** A text as a part of an address. */
    public String part(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String text(String pattern, Object first) {
        return Texts.format(language(), pattern, first);
    }

    public String text(String pattern, Object first, Object second) {
        return Texts.format(language(), pattern, first, second);
    }

    public String text(String pattern, Object first, Object second, Object third) {
        return Texts.format(language(), pattern, first, second, third);
    }

    public String text(String pattern, Object first, Object second, Object third, Object fourth) {
        return Texts.format(language(), pattern, first, second, third, fourth);
    }
}
