package it.lifesciencehub.registrations;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * A person's places as entries of a list to subscribe to, with the UIDs of the invitations that they got; what was
 * confirmed once and is given up stays in it for a while, as cancelled. Whether the caller may is decided there.
 */
@ApplicationScoped
public class PlaceCalendar {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    /** @param from what was over before is left out */
    public List<CalendarEntry> of(Long personId, Language language, Instant from) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.event e WHERE r.person.id = :person AND e.endsAt > :from"
                                + " AND (r.status = it.lifesciencehub.registrations.RegistrationStatus.CONFIRMED"
                                + " OR r.calendarSequence > 0 AND r.changedAt > :from) ORDER BY e.startsAt, r.id",
                        Registration.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .getResultStream()
                .map(one -> entry(one, language))
                .toList();
    }

    private CalendarEntry entry(Registration registration, Language language) {
        Event event = registration.getEvent();
        String line = event.getPlace().line();
        return new CalendarEntry(
                registration.calendarUid(),
                Math.max(0, registration.lastCalendarSequence()),
                event.getTitle().in(language),
                event.getSummary().in(language) + "\n" + settings.address("/my/places/" + registration.getId()),
                line.isEmpty() ? Texts.get(language, "events", "place.online") : line,
                settings.address("/events/" + event.getSlug()),
                event.getStartsAt(),
                event.getEndsAt(),
                registration.getStatus() != RegistrationStatus.CONFIRMED || event.isCancelled(),
                registration.getChangedAt(),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                null);
    }
}
