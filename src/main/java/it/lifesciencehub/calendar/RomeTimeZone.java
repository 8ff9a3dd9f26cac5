package it.lifesciencehub.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of Europe/Rome as it has been since 1996 (directive 2000/84/EC and its forerunners): summer time from the
 * last Sunday of March to the last Sunday of October, at 01:00 UTC. Written out here, since the library's own carries
 * the changes of more than a century into each mail, and would look for newer ones on the network.
 */
final class RomeTimeZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private RomeTimeZone() {}

    static VTimeZone component() {
        Observance summer = observance(
                new Daylight(),
                "CEST",
                WINTER,
                SUMMER,
                LocalDateTime.of(1996, 3, 31, 2, 0),
                "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        Observance winter = observance(
                new Standard(),
                "CET",
                SUMMER,
                WINTER,
                LocalDateTime.of(1996, 10, 27, 3, 0),
                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        VTimeZone zone = new VTimeZone(new ComponentList<>(List.of(summer, winter)));
        zone.add(new TzId("Europe/Rome"));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, ZoneOffset from, ZoneOffset to, LocalDateTime first, String rule) {
        List<Property> properties = List.of(
                new DtStart<>(first),
                new RRule<LocalDateTime>(rule),
                new TzName(name),
                new TzOffsetFrom(from),
                new TzOffsetTo(to));
        observance.addAll(properties);
        return observance;
    }
}
