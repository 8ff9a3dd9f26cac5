package it.lifesciencehub.feeds;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.meetings.MeetingCalendar;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.PlaceCalendar;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What calendars fetch by a secret address. Reading changes nothing, and nothing is noted of it. */
@Stateless
@Guarded
public class FeedReadService {

    /** For which what is over, and what was cancelled, stays in the list. */
    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupAccess access;

    @Inject
    private PlaceCalendar places;

    @Inject
    private MeetingCalendar meetings;

    @Inject
    private CalendarWriter writer;

    @Inject
    private Clock clock;

    /** @throws Refusal as not found where the address is wrong, replaced or ended, or the person has left the group */
    @Allow(Role.ANYONE)
    public String read(String token) {
        CalendarFeed feed = em.createNamedQuery(CalendarFeed.BY_HASH, CalendarFeed.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        Person person = feed.getPerson();
        Language language = person.getLanguage();
        // Whole days, so that a list in which nothing happened reads the same until tomorrow.
        Instant from =
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS).minus(LOOKS_BACK);
        if (feed.getGroup() != null) {
            Long group = feed.getGroup().getId();
            if (!Caller.call(bare(person), () -> access.isMember(group))) {
                throw new Refusal(CommonReason.NOT_FOUND);
            }
            return writer.publish(
                    meetings.ofGroup(group, language, from),
                    feed.getGroup().getName().in(language));
        }
        List<CalendarEntry> entries = new ArrayList<>(places.of(person.getId(), language, from));
        entries.addAll(meetings.ofPerson(person.getId(), language, from));
        entries.sort(Comparator.comparing(CalendarEntry::startsAt).thenComparing(CalendarEntry::uid));
        return writer.publish(entries, Texts.get(language, "feeds", "feed.name"));
    }

    /** The person with no role at all: whoever is staff reads a group's feed as its member or not at all. */
    private static Identity bare(Person person) {
        return new Identity(null, person.getId(), person.getName(), Set.of(), "");
    }
}
