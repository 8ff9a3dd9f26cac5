package it.lifesciencehub.calendar;

import it.lifesciencehub.calendar.CalendarEntry.Party;
import java.time.Instant;

/** Entries to write. */
final class CalendarEntryFixture {

    static final Party ORGANISER = new Party("Life Science Hub", "eventi@lifesciencehub.example");
    static final Party ANNA = new Party("Anna Però", "anna.pero@azienda.example");

    private CalendarEntryFixture() {}

    static CalendarEntry anEntry() {
        return anEntry("Visita industriale", "2027-03-18T09:00:00Z", "2027-03-18T12:30:00Z");
    }

    static CalendarEntry anEntry(String summary, String startsAt, String endsAt) {
        return new CalendarEntry(
                "registration-4711@lifesciencehub.example",
                2,
                summary,
                "Ritrovo alle 9:45, ingresso B; portare un documento.\nA presto",
                "Via Pasteur, 12; Milano",
                "https://hub.example/events/visita?a=1&b=2",
                Instant.parse(startsAt),
                Instant.parse(endsAt),
                false,
                Instant.parse("2027-02-01T08:00:00.123456Z"),
                ORGANISER,
                ANNA);
    }

    static CalendarEntry cancelled(CalendarEntry e) {
        return new CalendarEntry(
                e.uid(),
                e.sequence() + 1,
                e.summary(),
                e.description(),
                e.location(),
                e.url(),
                e.startsAt(),
                e.endsAt(),
                true,
                e.stamp(),
                e.organiser(),
                e.attendee());
    }
}
