package it.lifesciencehub.programmes.web;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sessions as calendars have them. */
@ApplicationScoped
public class ProgrammeCalendar {

    @Inject
    private HubSettings settings;

    /** The sequence grows with every change of the session and of its event (RFC 5546, 2.1.4). */
    public CalendarEntry entry(Event event, EventSession session, Language language) {
        String place = Stream.of(session.getRoom(), event.getPlace().line())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(", "));
        return new CalendarEntry(
                session.calendarUid(),
                event.getCalendarSequence() + (int) session.getVersion(),
                session.getTitle().in(language),
                event.getTitle().in(language),
                place.isEmpty() ? Texts.get(language, "events", "place.online") : place,
                settings.address("/events/" + event.getSlug() + "/sessions/" + session.getNumber()),
                session.getStartsAt(),
                session.getEndsAt(),
                event.isCancelled(),
                Objects.requireNonNullElse(
                        event.isCancelled() ? event.getCancelledAt() : event.getPublishedAt(), session.getStartsAt()),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                null);
    }
}
