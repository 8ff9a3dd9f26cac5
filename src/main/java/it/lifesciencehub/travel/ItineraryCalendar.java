package it.lifesciencehub.travel;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One traveller's itinerary for their calendar: what has a time, each by the clocks of its place. */
final class ItineraryCalendar {

    private static final Duration SHORT = Duration.ofMinutes(30);

    private ItineraryCalendar() {}

    static List<CalendarEntry> entries(
            Travel travel, Itinerary itinerary, String title, String page, String from, Language language) {
        CalendarEntry.Party organiser = new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), from);
        Instant stamp = travel.getChangedAt() == null ? travel.getPublishedAt() : travel.getChangedAt();
        return itinerary.days().stream()
                .flatMap(day -> day.lines().stream())
                .filter(line -> line.kind() != Kind.NIGHT && line.from() != null)
                .map(line -> new CalendarEntry(
                        "mission-" + travel.getId() + "-" + line.key() + "@lifesciencehub",
                        (int) travel.getVersion(),
                        line.title() + " – " + title,
                        line.time() + (line.detail().isEmpty() ? "" : "\n" + line.detail()) + "\n" + page,
                        line.kind() == Kind.LEG ? null : line.detail(),
                        page,
                        line.from(),
                        end(line),
                        travel.getEvent().isCancelled(),
                        stamp,
                        organiser,
                        null,
                        line.zone()))
                .toList();
    }

    private static Instant end(Line line) {
        return line.to() == null || !line.to().isAfter(line.from())
                ? line.from().plus(SHORT)
                : line.to();
    }
}
