package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE of a place abroad (RFC 5545, 3.6.5), as far as entries need it: what holds a year before the first of
 * them, and each change until a year after the last. Made of Java's own rules, so that nothing is looked up elsewhere.
 */
final class PlaceTimeZone {

    private static final long AROUND_DAYS = 366;

    private PlaceTimeZone() {}

    /** One for each zone by whose clocks one of these entries goes, but Rome's. */
    static List<VTimeZone> ofAll(List<CalendarEntry> entries) {
        Map<String, Instant[]> spans = new TreeMap<>();
        for (CalendarEntry entry : entries) {
            if (entry.allDay() || entry.zone().equals(RomeTime.ZONE)) {
                continue;
            }
            Instant[] span =
                    spans.computeIfAbsent(entry.zone().getId(), id -> new Instant[] {entry.startsAt(), entry.endsAt()});
            span[0] = entry.startsAt().isBefore(span[0]) ? entry.startsAt() : span[0];
            span[1] = entry.endsAt().isAfter(span[1]) ? entry.endsAt() : span[1];
        }
        return spans.entrySet().stream()
                .map(one -> component(ZoneId.of(one.getKey()), one.getValue()[0], one.getValue()[1]))
                .toList();
    }

    private static VTimeZone component(ZoneId id, Instant first, Instant last) {
        ZoneRules rules = id.getRules();
        Instant from = first.minus(AROUND_DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        Instant until = last.plus(AROUND_DAYS, ChronoUnit.DAYS);
        List<Observance> observances = new ArrayList<>();
        ZoneOffset begin = rules.getOffset(from);
        observances.add(observance(rules.isDaylightSavings(from), begin, begin, LocalDateTime.ofInstant(from, begin)));
        for (ZoneOffsetTransition change = rules.nextTransition(from);
                change != null && change.getInstant().isBefore(until);
                change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(
                    rules.isDaylightSavings(change.getInstant()),
                    change.getOffsetBefore(),
                    change.getOffsetAfter(),
                    change.getDateTimeBefore()));
        }
        VTimeZone zone = new VTimeZone(new ComponentList<>(observances));
        zone.add(new TzId(id.getId()));
        return zone;
    }

    private static Observance observance(boolean summer, ZoneOffset from, ZoneOffset to, LocalDateTime at) {
        Observance observance = summer ? new Daylight() : new Standard();
        List<Property> properties = List.of(new DtStart<>(at), new TzOffsetFrom(from), new TzOffsetTo(to));
        observance.addAll(properties);
        return observance;
    }
}
