package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Writes iCalendar texts (RFC 5545) for invitations, their changes and cancellations (iTIP, RFC 5546), and for lists to
 * subscribe to. Times stand in Europe/Rome, in a list perhaps in the
 * zone of an entry's own place; each text is validated before it leaves. Texts are Unicode; a mail part or an
 * answer must carry them as UTF-8, with the method of the text in its content type (RFC 6047).
 */
@ApplicationScoped
public class CalendarWriter {

    private static final String PRODUCT = "-//Life Science Hub//Calendar//IT";
    /** How often subscribers should look again. */
    private static final Duration REFRESH = Duration.ofHours(1);

    /**
     * An invitation, or its change when the sequence is higher than the one sent before. The attendee is asked for an
     * answer (NEEDS-ACTION with RSVP): the place is confirmed in the hub, but only its owner knows whether they come.
     */
    public String request(CalendarEntry entry) {
        requireAttendee(entry);
        return text(ImmutableMethod.REQUEST, event(entry, ImmutableMethod.REQUEST));
    }

    /** Takes the entry out of the attendee's calendar; the sequence must be higher than that of the last request. */
    public String cancel(CalendarEntry entry) {
        requireAttendee(entry);
        return text(ImmutableMethod.CANCEL, event(entry, ImmutableMethod.CANCEL));
    }

    /** A list to subscribe to, without attendees; may be empty. Cancelled entries stay in it, marked. */
    public String publish(List<CalendarEntry> entries, String name) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        RefreshInterval refresh = new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH);
        calendar.add(new Name(new ParameterList(), clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(new XProperty("X-WR-TIMEZONE", RomeTime.ZONE.getId()));
        calendar.add(refresh);
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        PlaceTimeZone.ofAll(entries).forEach(calendar::add);
        entries.forEach(entry -> calendar.add(event(entry, ImmutableMethod.PUBLISH)));
        return validated(calendar);
    }

    private static void requireAttendee(CalendarEntry entry) {
        if (entry.attendee() == null) {
            throw new IllegalArgumentException("An invitation needs its attendee");
        }
    }

    private static String text(Method method, VEvent event) {
        Calendar calendar = calendar(method);
        calendar.add(event);
        return validated(calendar);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(RomeTimeZone.component());
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, Method method) {
        boolean cancelled = entry.cancelled() || method.equals(ImmutableMethod.CANCEL);
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(entry.sequence()));
        ZonedDateTime starts = entry.startsAt().atZone(entry.zone());
        ZonedDateTime ends = entry.endsAt().atZone(entry.zone());
        if (entry.allDay()) {
            event.add(new DtStart<>(starts.toLocalDate()));
            event.add(new DtEnd<>(ends.toLocalDate()));
        } else {
            event.add(new DtStart<>(starts));
            event.add(new DtEnd<>(ends));
        }
        event.add(new Summary(clean(entry.summary())));
        if (given(entry.description())) {
            event.add(new Description(clean(entry.description())));
        }
        if (given(entry.location())) {
            event.add(new Location(clean(entry.location())));
        }
        if (given(entry.url())) {
            event.add(new Url(URI.create(entry.url())));
        }
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(cancelled || entry.allDay() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE);
        event.add(new Organizer(named(entry.organiser()), address(entry.organiser())));
        if (!method.equals(ImmutableMethod.PUBLISH)) {
            event.add(attendee(entry.attendee(), method));
        }
        return event;
    }

    private static Attendee attendee(CalendarEntry.Party party, Method method) {
        ParameterList parameters = named(party).add(CuType.INDIVIDUAL).add(Role.REQ_PARTICIPANT);
        if (method.equals(ImmutableMethod.REQUEST)) {
            parameters = parameters.add(PartStat.NEEDS_ACTION).add(Rsvp.TRUE);
        }
        return new Attendee(parameters, address(party));
    }

    private static ParameterList named(CalendarEntry.Party party) {
        // A parameter cannot hold a double quote (RFC 5545, 3.2), nor a line break.
        String name = clean(party.name()).replace('"', '\'').replace('\n', ' ');
        return name.isBlank() ? new ParameterList() : new ParameterList(List.<Parameter>of(new Cn(name)));
    }

    private static URI address(CalendarEntry.Party party) {
        try {
            return new URI("mailto", party.address(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an e-mail address", e);
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** Line breaks as \n alone, no other control character: these are not allowed in a text (RFC 5545, 3.3.11). */
    private static String clean(String text) {
        return text == null
                ? ""
                : text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]+", " ")
                        .strip();
    }

    private static String validated(Calendar calendar) {
        try {
            ValidationResult result = calendar.validate(true);
            if (result.hasErrors()) {
                throw new IllegalStateException("Not a valid calendar text: " + result);
            }
        } catch (ValidationException e) {
            throw new IllegalStateException("Not a valid calendar text", e);
        }
        return CalendarLines.fold(calendar.toString());
    }
}
