package it.lifesciencehub.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as the programs write them, made for these tests after RFC 5546 and the forms that each is known for. */
class CalendarReaderTest {

    private static final String UID = "registration-712345678901234567@lifesciencehub";

    /** Outlook: a time zone with a name of its own, quoted parameters, a comment, an X- property on everything. */
    private static final String OUTLOOK = lines(
            "BEGIN:VCALENDAR",
            "METHOD:REPLY",
            "PRODID:Microsoft Exchange Server 2010",
            "VERSION:2.0",
            "BEGIN:VTIMEZONE",
            "TZID:W. Europe Standard Time",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "ATTENDEE;PARTSTAT=DECLINED;CN=\"Però, Anna\":MAILTO:Anna.Pero@Azienda.example",
            "COMMENT;LANGUAGE=it-IT:Quel giorno sono a Roma\\n",
            "UID:" + UID,
            "SUMMARY;LANGUAGE=it-IT:Rifiutato: Incontro",
            "DTSTART;TZID=W. Europe Standard Time:20270318T100000",
            "DTEND;TZID=W. Europe Standard Time:20270318T133000",
            "DTSTAMP:20270201T081530Z",
            "SEQUENCE:2",
            "X-MICROSOFT-CDO-APPT-SEQUENCE:2",
            "END:VEVENT",
            "END:VCALENDAR");

    /** Google: long lines folded in the middle of a parameter, the organiser repeated. */
    private static final String GOOGLE = lines(
            "BEGIN:VCALENDAR",
            "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
            "VERSION:2.0",
            "CALSCALE:GREGORIAN",
            "METHOD:REPLY",
            "BEGIN:VEVENT",
            "DTSTART:20270318T090000Z",
            "DTEND:20270318T123000Z",
            "DTSTAMP:20270201T081530Z",
            "ORGANIZER;CN=Life Science Hub:mailto:eventi@lifesciencehub.example",
            "UID:registration-712345678901234567@lifescience",
            " hub",
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Anna P",
            " erò;X-NUM-GUESTS=0:mailto:anna.pero@azienda.example",
            "CREATED:20270130T100000Z",
            "LAST-MODIFIED:20270201T081530Z",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR");

    /** Apple: no sequence. */
    private static final String APPLE = lines(
            "BEGIN:VCALENDAR",
            "CALSCALE:GREGORIAN",
            "VERSION:2.0",
            "METHOD:REPLY",
            "PRODID:-//Apple Inc.//macOS 14.0//EN",
            "BEGIN:VEVENT",
            "UID:" + UID,
            "ORGANIZER;CN=\"Life Science Hub\";EMAIL=\"eventi@lifesciencehub.example\":mailto:eventi@lifesciencehub.example",
            "ATTENDEE;CN=\"Anna Però\";PARTSTAT=TENTATIVE;ROLE=REQ-PARTICIPANT:mailto:anna.pero@azienda.example",
            "DTSTAMP:20270201T081530Z",
            "END:VEVENT",
            "END:VCALENDAR");

    /** Thunderbird: line ends of one character, letters of the address quoted for a URI. */
    private static final String THUNDERBIRD = lines(
                    "BEGIN:VCALENDAR",
                    "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
                    "VERSION:2.0",
                    "METHOD:REPLY",
                    "BEGIN:VEVENT",
                    "CREATED:20270130T100000Z",
                    "DTSTAMP:20270201T081530Z",
                    "UID:" + UID,
                    "SUMMARY:Incontro",
                    "ORGANIZER;CN=Life Science Hub:mailto:eventi@lifesciencehub.example",
                    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:anna.pero%40azienda.example",
                    "SEQUENCE:1",
                    "END:VEVENT",
                    "END:VCALENDAR")
            .replace("\r\n", "\n");

    @Test
    void readsOutlooks() {
        CalendarReply reply = CalendarReader.reply(OUTLOOK).orElseThrow();
        assertEquals(
                new CalendarReply(
                        UID,
                        2,
                        Instant.parse("2027-02-01T08:15:30Z"),
                        "anna.pero@azienda.example",
                        CalendarAnswer.DECLINED,
                        "Quel giorno sono a Roma"),
                reply);
    }

    @Test
    void readsGoogles() {
        CalendarReply reply = CalendarReader.reply(GOOGLE).orElseThrow();
        assertEquals(UID, reply.uid());
        assertEquals(CalendarAnswer.ACCEPTED, reply.answer());
        assertEquals("anna.pero@azienda.example", reply.attendee());
    }

    @Test
    void readsApples() {
        CalendarReply reply = CalendarReader.reply(APPLE).orElseThrow();
        assertEquals(CalendarAnswer.TENTATIVE, reply.answer());
        assertEquals(0, reply.sequence());
    }

    @Test
    void readsThunderbirds() {
        CalendarReply reply = CalendarReader.reply(THUNDERBIRD).orElseThrow();
        assertEquals(1, reply.sequence());
        assertEquals("anna.pero@azienda.example", reply.attendee());
    }

    @Test
    void saysNothingOfATimeThatTheAnswerDoesNotGive() {
        assertNull(CalendarReader.reply(APPLE.replace("DTSTAMP:20270201T081530Z\r\n", ""))
                .orElseThrow()
                .stamp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL", "COUNTER", "REFRESH", "PUBLISH"})
    void takesNoOtherMethodForAnAnswer(String method) {
        assertEquals(Optional.empty(), CalendarReader.reply(APPLE.replace("METHOD:REPLY", "METHOD:" + method)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEEDS-ACTION", "DELEGATED", "X-MAYBE"})
    void takesNothingElseThanYesPerhapsAndNo(String standing) {
        assertEquals(Optional.empty(), CalendarReader.reply(APPLE.replace("TENTATIVE", standing)));
    }

    @Test
    void refusesAnAnswerForSeveralPeople() {
        String second = "ATTENDEE;PARTSTAT=DECLINED:mailto:altra@azienda.example\r\nDTSTAMP";
        assertEquals(Optional.empty(), CalendarReader.reply(APPLE.replace("DTSTAMP", second)));
    }

    @Test
    void refusesSeveralEntries() {
        String event = APPLE.substring(APPLE.indexOf("BEGIN:VEVENT"), APPLE.indexOf("END:VCALENDAR"));
        assertEquals(Optional.empty(), CalendarReader.reply(APPLE.replace("END:VCALENDAR", event + "END:VCALENDAR")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEGIN:VCALENDAR", "METHOD:REPLY", "<html></html>", "BEGIN:VEVENT\r\nEND:VCALENDAR"})
    void isNotUpsetByWhatIsNone(String text) {
        assertEquals(Optional.empty(), CalendarReader.reply(text));
        assertEquals(Optional.empty(), CalendarReader.reply(null));
    }

    @Test
    void readsNoEndlessText() {
        String endless =
                APPLE.replace("END:VEVENT", "COMMENT:" + "x".repeat(CalendarReader.MAX_LENGTH) + "\r\nEND:VEVENT");
        assertEquals(Optional.empty(), CalendarReader.reply(endless));
        String wordy = APPLE.replace("END:VEVENT", "COMMENT:" + "x".repeat(5000) + "\r\nEND:VEVENT");
        assertTrue(CalendarReader.reply(wordy).orElseThrow().comment().length() <= 1000);
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
