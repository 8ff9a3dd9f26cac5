package it.lifesciencehub.calendar;

import static it.lifesciencehub.calendar.CalendarEntryFixture.ORGANISER;
import static it.lifesciencehub.calendar.CalendarEntryFixture.anEntry;
import static it.lifesciencehub.calendar.CalendarEntryFixture.cancelled;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.util.DateTimeComponents;
import it.lifesciencehub.calendar.CalendarEntry.Party;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back by another library. */
class CalendarWriterTest {

    private final CalendarWriter writer = new CalendarWriter();

    @Test
    void invitesTheAttendeeAlone() {
        ICalendar read = read(writer.request(anEntry()));
        VEvent event = onlyEvent(read);
        Attendee attendee = event.getAttendees().get(0);
        assertAll(
                () -> assertEquals("REQUEST", read.getMethod().getValue()),
                () -> assertEquals(
                        "registration-4711@lifesciencehub.example",
                        event.getUid().getValue()),
                () -> assertEquals(2, event.getSequence().getValue()),
                () -> assertEquals(
                        Instant.parse("2027-02-01T08:00:00Z"),
                        event.getDateTimeStamp().getValue().toInstant()),
                () -> assertEquals("CONFIRMED", event.getStatus().getValue()),
                () -> assertEquals(
                        "eventi@lifesciencehub.example", event.getOrganizer().getEmail()),
                () -> assertEquals(1, event.getAttendees().size()),
                () -> assertEquals("anna.pero@azienda.example", attendee.getEmail()),
                () -> assertEquals("Anna Però", attendee.getCommonName()),
                () -> assertEquals(Boolean.TRUE, attendee.getRsvp()),
                () -> assertEquals(ParticipationStatus.NEEDS_ACTION, attendee.getParticipationStatus()));
    }

    /** By clocks of the place, with a zone that a reader can use who knows none of its name. */
    @Test
    void writesEntriesByTheClocksOfTheirPlaces() {
        CalendarEntry one = anEntry();
        ZoneId newYork = ZoneId.of("America/New_York");
        CalendarEntry abroad = new CalendarEntry(
                "abroad@lifesciencehub",
                0,
                "Abroad",
                null,
                null,
                null,
                Instant.parse("2027-03-14T14:00:00Z"),
                Instant.parse("2027-03-14T15:00:00Z"),
                false,
                one.stamp(),
                one.organiser(),
                null,
                newYork,
                false);
        String text = writer.publish(List.of(one, abroad), "Mission");
        assertTrue(text.contains("DTSTART;TZID=America/New_York:20270314T100000"), text);
        ICalendar read = read(text);
        assertEquals(2, read.getTimezoneInfo().getTimezones().size());
        VEvent event = read.getEvents().stream()
                .filter(is -> is.getUid().getValue().equals("abroad@lifesciencehub"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Instant.parse("2027-03-14T14:00:00Z"),
                event.getDateStart().getValue().toInstant(),
                "on the day on which clocks went forward there");
    }

    /** Days as they are where the entry is, whatever the day is in Rome; the last one is not included. */
    @Test
    void writesEntriesWithoutATimeByTheirDays() {
        CalendarEntry one = anEntry();
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        CalendarEntry days = new CalendarEntry(
                "days@lifesciencehub",
                0,
                "Night: Grand Hotel",
                null,
                null,
                null,
                LocalDate.of(2027, 3, 30).atStartOfDay(tokyo).toInstant(),
                LocalDate.of(2027, 4, 2).atStartOfDay(tokyo).toInstant(),
                false,
                one.stamp(),
                one.organiser(),
                null,
                tokyo,
                true);
        String text = writer.publish(List.of(days), "Mission");
        assertTrue(text.contains("DTSTART;VALUE=DATE:20270330\r\n"), text);
        assertTrue(text.contains("DTEND;VALUE=DATE:20270402\r\n"), text);
        assertFalse(text.contains("Asia/Tokyo"), "a day needs no zone");
        VEvent event = onlyEvent(read(text));
        assertFalse(event.getDateStart().getValue().hasTime());
        assertFalse(event.getDateEnd().getValue().hasTime());
        assertEquals(
                new DateTimeComponents(2027, 4, 2),
                event.getDateEnd().getValue().getRawComponents());
        assertTrue(event.getTransparency().isTransparent(), "leaves the days free for what has a time");
    }

    @Test
    void carriesEachTextUnchanged() {
        VEvent event = onlyEvent(read(writer.request(anEntry())));
        assertEquals(
                "Ritrovo alle 9:45, ingresso B; portare un documento.\nA presto",
                event.getDescription().getValue());
        assertEquals("Via Pasteur, 12; Milano", event.getLocation().getValue());
        assertEquals("https://hub.example/events/visita?a=1&b=2", event.getUrl().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "'a,b;c\\d: \"e\"'",
        "'Perché l’università è già così: àèìòù €'",
        "'🧬 DNA 🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬🧬 fine'",
        "'BEGIN:VALARM'"
    })
    void escapesWhatACalendarWouldMisread(String summary) {
        assertEquals(summary, summaryOf(summary));
    }

    @Test
    void foldsLongLinesAtOctetsAndEndsThemWithCrLf() {
        String text = writer.request(
                anEntry("È già così, perché? ".repeat(40).strip(), "2027-03-18T09:00:00Z", "2027-03-18T10:00:00Z"));
        assertEquals(text.length(), text.replaceAll("(?<!\r)\n", "").length(), "a line feed stands alone");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(
                "È già così, perché? ".repeat(40).strip(),
                onlyEvent(read(text)).getSummary().getValue());
    }

    @Test
    void cannotBeMadeToCarryFurtherLines() {
        Party tricky = new Party("Eva \"x\"\r\nATTENDEE:mailto:b@example.org", "eva@example.org");
        CalendarEntry e = anEntry("Uno\r\nSTATUS:CANCELLED\u0000", "2027-03-18T09:00:00Z", "2027-03-18T10:00:00Z");
        VEvent event = onlyEvent(read(writer.request(new CalendarEntry(
                e.uid(),
                0,
                e.summary(),
                null,
                " ",
                null,
                e.startsAt(),
                e.endsAt(),
                false,
                e.stamp(),
                ORGANISER,
                tricky))));
        assertEquals("Uno\nSTATUS:CANCELLED", event.getSummary().getValue());
        assertEquals("CONFIRMED", event.getStatus().getValue());
        assertEquals(1, event.getAttendees().size());
        assertEquals(
                "Eva 'x' ATTENDEE:mailto:b@example.org",
                event.getAttendees().get(0).getCommonName());
    }

    @ParameterizedTest
    @CsvSource({
        // before, on and after the days when the clocks change
        "2027-01-15T09:00:00Z, 20270115T100000",
        "2027-03-28T00:30:00Z, 20270328T013000",
        "2027-03-28T01:30:00Z, 20270328T033000",
        "2027-07-01T09:00:00Z, 20270701T110000",
        "2027-10-30T22:30:00Z, 20271031T003000",
        "2027-10-31T03:30:00Z, 20271031T043000",
        "2027-11-02T09:00:00Z, 20271102T100000"
    })
    void tellsTimesInRomeAsTheyAre(String startsAt, String local) {
        Instant start = Instant.parse(startsAt);
        String text =
                writer.request(anEntry("Ora", startsAt, start.plusSeconds(3600).toString()));
        assertTrue(text.contains("DTSTART;TZID=Europe/Rome:" + local + "\r\n"), text);
        VEvent event = onlyEvent(read(text));
        assertEquals(start, event.getDateStart().getValue().toInstant());
        assertEquals(start.plusSeconds(3600), event.getDateEnd().getValue().toInstant());
    }

    @Test
    void bringsItsOwnTimeZone() {
        ICalendar read = read(writer.request(anEntry()));
        assertEquals(1, read.getTimezoneInfo().getComponents().size());
        assertEquals(
                "Europe/Rome",
                read.getTimezoneInfo()
                        .getComponents()
                        .iterator()
                        .next()
                        .getTimezoneId()
                        .getValue());
    }

    @Test
    void cancelsWithTheSameUidAndAHigherSequence() {
        ICalendar read = read(writer.cancel(cancelled(anEntry())));
        VEvent event = onlyEvent(read);
        assertEquals("CANCEL", read.getMethod().getValue());
        assertEquals("CANCELLED", event.getStatus().getValue());
        assertEquals("registration-4711@lifesciencehub.example", event.getUid().getValue());
        assertEquals(3, event.getSequence().getValue());
        assertEquals(1, event.getAttendees().size());
    }

    @Test
    void publishesAListWithoutAttendees() {
        String text = writer.publish(List.of(anEntry(), cancelled(anEntry())), "Agenda, Milano");
        ICalendar read = read(text);
        assertEquals("PUBLISH", read.getMethod().getValue());
        assertEquals("PT1H", read.getRefreshInterval().getValue().toString());
        assertEquals("Agenda, Milano", read.getNames().get(0).getValue());
        assertTrue(text.contains("X-WR-CALNAME:Agenda\\, Milano\r\n"), text);
        assertEquals(2, read.getEvents().size());
        read.getEvents().forEach(event -> assertTrue(event.getAttendees().isEmpty()));
        assertEquals("CANCELLED", read.getEvents().get(1).getStatus().getValue());
    }

    @Test
    void publishesAnEmptyList() {
        String text = writer.publish(List.of(), "Nulla");
        assertTrue(Biweekly.parse(text).first().getEvents().isEmpty());
        assertTrue(text.contains("BEGIN:VTIMEZONE"), "a calendar needs at least one component");
    }

    @Test
    void refusesAnInvitationThatNoCalendarWouldTake() {
        CalendarEntry e = anEntry();
        CalendarEntry nobody = new CalendarEntry(
                e.uid(), 0, "x", null, null, null, e.startsAt(), e.endsAt(), false, e.stamp(), ORGANISER, null);
        assertThrows(IllegalArgumentException.class, () -> writer.request(nobody));
    }

    private String summaryOf(String summary) {
        String text = writer.request(anEntry(summary, "2027-03-18T09:00:00Z", "2027-03-18T10:00:00Z"));
        return onlyEvent(read(text)).getSummary().getValue();
    }

    private static VEvent onlyEvent(ICalendar calendar) {
        assertEquals(1, calendar.getEvents().size());
        return calendar.getEvents().get(0);
    }

    private static ICalendar read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertFalse(text.contains("\n\n"));
        assertEquals("2.0", calendar.getVersion().getVersion());
        assertTrue(
                calendar.validate(calendar.getVersion()).isEmpty(),
                () -> calendar.validate(calendar.getVersion()).toString());
        return calendar;
    }
}
