package it.lifesciencehub.travel;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One traveller's journey, day by day, in one language; each time as clocks show it there. */
public record Itinerary(List<Day> days) implements Serializable {

    public enum Kind {
        LEG,
        CHECK_OUT,
        CHECK_IN,
        SESSION,
        MEETING,
        NIGHT
    }

    /** @param places where one is, in order; may be empty */
    public record Day(LocalDate date, String places, List<Line> lines) implements Serializable {}

    /**
     * @param key what it is about, the same for its whole life
     * @param from null where it has no time
     * @param zone whose clocks {@code from} and {@code to} are shown by, until {@code toZone}
     */
    public record Line(
            Kind kind,
            String key,
            LocalDate day,
            Instant from,
            ZoneId zone,
            Instant to,
            ZoneId toZone,
            String title,
            String detail)
            implements Serializable {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
        private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("HH:mm '(UTC'xxx')'");
        private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("d/M HH:mm '(UTC'xxx')'");

        /** 09:30–11:00 (UTC+03:00); both with their zone where it is not the same; empty where it has no time. */
        public String time() {
            if (from == null) {
                return "";
            }
            if (to == null) {
                return ZONED.format(from.atZone(zone));
            }
            boolean sameClock =
                    zone.getRules().getOffset(from).equals(toZone.getRules().getOffset(to));
            boolean sameDay = LocalDate.ofInstant(to, toZone).equals(LocalDate.ofInstant(from, zone));
            return (sameClock && sameDay ? TIME : ZONED).format(from.atZone(zone)) + "–"
                    + (sameDay ? ZONED : OTHER_DAY).format(to.atZone(toZone));
        }
    }
}
