package it.lifesciencehub.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.events.EventFixture;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.travel.Itinerary.Day;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A traveller's calendar has all of their itinerary, with a time or without. */
class ItineraryCalendarTest {

    private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final Instant NOON = Instant.parse("2027-04-05T09:00:00Z");

    @Test
    void hasAWholeDayForALegWithoutATime() {
        VEvent leg = read(List.of(line(Kind.LEG, "leg-1", MONDAY, null)), 1).get(0);
        assertEquals(new DateTimeComponents(2027, 4, 5), day(leg.getDateStart().getValue()));
        assertEquals(new DateTimeComponents(2027, 4, 6), day(leg.getDateEnd().getValue()));
    }

    @Test
    void hasOneEntryForAllNightsAtAHotel() {
        VEvent nights = read(
                        List.of(
                                line(Kind.NIGHT, "hotel-night-7", MONDAY, null),
                                line(Kind.NIGHT, "hotel-night-7", MONDAY.plusDays(1), null),
                                line(Kind.NIGHT, "hotel-night-7", MONDAY.plusDays(2), null)),
                        1)
                .get(0);
        assertEquals(
                new DateTimeComponents(2027, 4, 5), day(nights.getDateStart().getValue()));
        assertEquals(new DateTimeComponents(2027, 4, 8), day(nights.getDateEnd().getValue()));
    }

    @Test
    void keepsTheTimesOfWhatHasOne() {
        List<VEvent> events =
                read(List.of(line(Kind.MEETING, "meeting-3", MONDAY, NOON), line(Kind.LEG, "leg-1", MONDAY, null)), 2);
        VEvent meeting = events.stream()
                .filter(event -> event.getUid().getValue().contains("meeting-3"))
                .findFirst()
                .orElseThrow();
        assertEquals(NOON, meeting.getDateStart().getValue().toInstant());
        assertTrue(meeting.getDateStart().getValue().hasTime());
        assertEquals(NOON.plusSeconds(1800), meeting.getDateEnd().getValue().toInstant());
    }

    private static DateTimeComponents day(ICalDate date) {
        assertTrue(!date.hasTime(), "a day alone");
        return date.getRawComponents();
    }

    private static Line line(Kind kind, String key, LocalDate day, Instant from) {
        return new Line(kind, key, day, from, RIYADH, null, RIYADH, "Title of " + key, "");
    }

    private static List<VEvent> read(List<Line> lines, int events) {
        Travel travel = new Travel(EventFixture.aPublishedEvent(), NOON);
        travel.publish(NOON);
        Itinerary itinerary = new Itinerary(lines.stream()
                .map(line -> new Day(line.day(), "", List.of(line)))
                .toList());
        List<CalendarEntry> entries = ItineraryCalendar.entries(
                travel, itinerary, "Mission", "https://hub.example/my/travel/1", "hub@hub.example", Language.EN);
        List<VEvent> read = Biweekly.parse(new CalendarWriter().publish(entries, "Itinerary"))
                .first()
                .getEvents();
        assertEquals(events, read.size());
        return read;
    }
}
