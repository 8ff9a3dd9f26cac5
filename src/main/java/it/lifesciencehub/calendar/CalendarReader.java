package it.lifesciencehub.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Comment;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;

/**
 * Reads iCalendar texts that mail programs send back. Forgiving where they differ (folding, quoting, time zones with
 * names of their own), strict in what counts: one entry, one attendee, one answer.
 */
public final class CalendarReader {

    /** Characters of a text at most; an answer has some thousand. */
    static final int MAX_LENGTH = 256 * 1024;

    private static final int MAX_COMMENT = 1000;

    private CalendarReader() {}

    /** The answer in the text; empty where it is none, is broken, or says nothing that an answer can say. */
    public static Optional<CalendarReply> reply(String text) {
        if (text == null || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return parsed(text)
                .filter(calendar -> calendar.getProperty(Property.METHOD)
                        .map(Property::getValue)
                        .filter("REPLY"::equalsIgnoreCase)
                        .isPresent())
                .flatMap(CalendarReader::onlyEvent)
                .flatMap(CalendarReader::reply);
    }

    private static Optional<Calendar> parsed(String text) {
        try {
            return Optional.of(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException | IllegalArgumentException | DateTimeException e) {
            // Whatever somebody sends: it is not an answer that can be read.
            return Optional.empty();
        }
    }

    private static Optional<VEvent> onlyEvent(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        return events.size() == 1 ? Optional.of(events.get(0)) : Optional.empty();
    }

    private static Optional<CalendarReply> reply(VEvent event) {
        List<Attendee> attendees = event.getProperties(Property.ATTENDEE);
        Optional<String> uid = event.<Uid>getProperty(Property.UID).map(Property::getValue);
        if (uid.isEmpty() || attendees.size() != 1) {
            return Optional.empty();
        }
        Attendee attendee = attendees.get(0);
        Optional<CalendarAnswer> answer = answer(attendee);
        Optional<String> address = address(attendee.getCalAddress());
        if (answer.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        int sequence = event.<Sequence>getProperty(Property.SEQUENCE)
                .map(Sequence::getSequenceNo)
                .orElse(0);
        return Optional.of(
                new CalendarReply(uid.get(), sequence, stamp(event), address.get(), answer.get(), comment(event)));
    }

    private static Optional<CalendarAnswer> answer(Attendee attendee) {
        return attendee.<Parameter>getParameter(Parameter.PARTSTAT)
                .map(Parameter::getValue)
                .flatMap(value -> List.of(CalendarAnswer.values()).stream()
                        .filter(answer -> answer.name().equalsIgnoreCase(value))
                        .findFirst());
    }

    private static Optional<String> address(URI address) {
        if (address == null || !"mailto".equalsIgnoreCase(address.getScheme())) {
            return Optional.empty();
        }
        String plain = address.getSchemeSpecificPart().strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    private static Instant stamp(VEvent event) {
        try {
            return event.<DtStamp>getProperty(Property.DTSTAMP)
                    .map(DtStamp::getDate)
                    .map(Instant::from)
                    .orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String comment(VEvent event) {
        String words = event.<Comment>getProperty(Property.COMMENT)
                .map(Property::getValue)
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return words.length() > MAX_COMMENT ? words.substring(0, MAX_COMMENT) : words;
    }
}
