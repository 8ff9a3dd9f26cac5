package it.lifesciencehub.travel;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One traveller's itinerary for their calendar: what has a time by the clocks of its place, what has none by its day. What
 * goes on for several days, as the nights at a hotel, is one entry.
 */
final class ItineraryCalendar {

    private static final Duration SHORT = Duration.ofMinutes(30);

    private final Travel travel;
    private final String title;
    private final String page;
    private final CalendarEntry.Party organiser;

    private ItineraryCalendar(Travel travel, String title, String page, CalendarEntry.Party organiser) {
        this.travel = travel;
        this.title = title;
        this.page = page;
        this.organiser = organiser;
    }

    static List<CalendarEntry> entries(
            Travel travel, Itinerary itinerary, String title, String page, String from, Language language) {
        ItineraryCalendar calendar = new ItineraryCalendar(
                travel, title, page, new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), from));
        List<Line> lines =
                itinerary.days().stream().flatMap(day -> day.lines().stream()).toList();
        Map<String, List<Line>> daily = lines.stream()
                .filter(line -> line.from() == null)
                .collect(Collectors.groupingBy(Line::key, TreeMap::new, Collectors.toList()));
        return Stream.concat(
                        lines.stream().filter(line -> line.from() != null).map(calendar::timed),
                        daily.values().stream().map(calendar::allDay))
                .toList();
    }

    private CalendarEntry timed(Line line) {
        Instant to = line.to() == null || !line.to().isAfter(line.from())
                ? line.from().plus(SHORT)
                : line.to();
        return entry(line, line.from(), to, false);
    }

    /** @param lines one a day, in order */
    private CalendarEntry allDay(List<Line> lines) {
        Line first = lines.get(0);
        LocalDate after = lines.get(lines.size() - 1).day().plusDays(1);
        return entry(
                first,
                first.day().atStartOfDay(first.zone()).toInstant(),
                after.atStartOfDay(first.zone()).toInstant(),
                true);
    }

    private CalendarEntry entry(Line line, Instant from, Instant to, boolean allDay) {
        return new CalendarEntry(
                "mission-" + travel.getId() + "-" + line.key() + "@lifesciencehub",
                (int) travel.getVersion(),
                line.title() + " – " + title,
                Stream.of(line.time(), line.detail(), page)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n")),
                line.kind() == Kind.LEG ? null : line.detail(),
                page,
                from,
                to,
                travel.getEvent().isCancelled(),
                travel.getChangedAt() == null ? travel.getPublishedAt() : travel.getChangedAt(),
                organiser,
                null,
                line.zone(),
                allDay);
    }
}
