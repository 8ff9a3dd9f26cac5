package it.lifesciencehub.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.lifesciencehub.shared.RomeTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;

/**
 * The rules that go out with each invitation say what the clocks in Rome do. Compared rule by rule with Java's, since
 * the libraries at hand evaluate a VTIMEZONE an hour late on the days of the change.
 */
class RomeTimeZoneTest {

    private static final Instant LAST = Instant.parse("2050-01-01T00:00:00Z");

    @Test
    void changesTheClocksWhenJavaDoes() {
        VTimeZone zone = RomeTimeZone.component();
        Observance summer = observance(zone, Observance.DAYLIGHT);
        Observance winter = observance(zone, Observance.STANDARD);
        ZoneOffsetTransition change = RomeTime.ZONE.getRules().nextTransition(Instant.parse("1996-01-01T00:00:00Z"));
        assertEquals(change.getDateTimeBefore(), first(summer));
        while (change.getInstant().isBefore(LAST)) {
            boolean toSummer = change.isGap();
            Observance observance = toSummer ? summer : winter;
            Month month = toSummer ? Month.MARCH : Month.OCTOBER;
            // A rule's local time is told in the offset before the change (RFC 5545, 3.6.5).
            LocalDateTime told = Year.of(change.getDateTimeBefore().getYear())
                    .atMonth(month)
                    .atDay(1)
                    .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))
                    .atTime(first(observance).toLocalTime());
            assertEquals(change.getDateTimeBefore(), told);
            assertEquals(
                    change.getOffsetBefore(),
                    observance
                            .<TzOffsetFrom>getProperty("TZOFFSETFROM")
                            .orElseThrow()
                            .getOffset());
            assertEquals(
                    change.getOffsetAfter(),
                    observance
                            .<TzOffsetTo>getProperty("TZOFFSETTO")
                            .orElseThrow()
                            .getOffset());
            assertEquals(
                    "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYDAY=-1SU",
                    observance.getProperty("RRULE").orElseThrow().getValue());
            change = RomeTime.ZONE.getRules().nextTransition(change.getInstant());
        }
    }

    private static Observance observance(VTimeZone zone, String name) {
        return zone.getObservances().stream()
                .filter(observance -> observance.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime first(Observance observance) {
        return observance
                .<DtStart<LocalDateTime>>getProperty("DTSTART")
                .orElseThrow()
                .getDate();
    }
}
