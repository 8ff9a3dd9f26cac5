package it.lifesciencehub.eventreports.web;

import it.lifesciencehub.eventreports.EventReport;
import it.lifesciencehub.eventreports.Slice;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import java.text.NumberFormat;
import java.time.Duration;

/**
 * What the figures of a report are called in a language.
 *
 * @param plain whether numbers are for machines, without points between thousands
 */
record ReportWords(Language language, EventReport report, boolean plain) {

    static final String FEATURE = "eventreports";

    String say(String key, Object... arguments) {
        return Texts.get(language, FEATURE, key, arguments);
    }

    String number(long number) {
        return plain
                ? Long.toString(number)
                : NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** 83%; a dash for null. */
    String percent(Integer percent) {
        return percent == null ? "–" : say("percent", percent);
    }

    /** In the largest unit of which there are at least two; a dash for null. */
    String duration(Duration duration) {
        if (duration == null) {
            return "–";
        } else if (duration.toHours() >= 48) {
            return say("duration.days", duration.toDays());
        }
        return duration.toMinutes() >= 120
                ? say("duration.hours", duration.toHours())
                : say("duration.minutes", duration.toMinutes());
    }

    /** @param kind audiences, sectors, sizes, provinces or organisations */
    String name(String kind, Slice slice) {
        return switch (kind) {
            case "audiences" -> audience(slice);
            case "sectors" ->
                slice.key().equals(Slice.NONE)
                        ? say("none.sectors")
                        : Texts.get(language, "organisations", "sector." + slice.key());
            case "sizes" ->
                slice.key().equals(Slice.NONE)
                        ? say("none.sizes")
                        : Texts.get(language, "organisations", "size." + slice.key());
            case "provinces" ->
                slice.key().equals(Slice.NONE)
                        ? say("none.provinces")
                        : slice.key().startsWith("-")
                                ? Countries.name(language, slice.key().substring(1))
                                : slice.key();
            default -> slice.key().equals(Slice.REST) ? say("rest", slice.parts()) : slice.name();
        };
    }

    private String audience(Slice slice) {
        LocalisedText category = report.categories().get(slice.key());
        if (category != null) {
            return say("audience.category", category.in(language));
        }
        return switch (slice.key()) {
            case "GUESTS" -> say("audience.guests");
            case "ALONE" -> say("audience.alone");
            default -> say("audience.members");
        };
    }
}
