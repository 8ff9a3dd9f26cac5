package it.lifesciencehub.sample;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventKind;
import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventRoom;
import it.lifesciencehub.events.EventSeries;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSlug;
import it.lifesciencehub.events.SessionKind;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.organisations.Affiliation;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.speakers.Speaker;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Makes the events of the list around today, with their programmes; working days only. */
final class SampleEvents {

    private static final Duration ANNOUNCED_BEFORE = Duration.ofDays(75);
    private static final Duration ANNOUNCED_AT_LEAST = Duration.ofDays(9);
    private static final Duration CLOSES_BEFORE = Duration.ofHours(36);
    private static final Duration OPENS_LATE = Duration.ofDays(14);

    private final EntityManager em;
    private final SampleData data;
    private final Random random;
    private final Map<String, Speaker> speakers;
    private final Map<String, CSVRecord> venues;
    private final List<CSVRecord> sessions;
    private final Set<String> slugs = new HashSet<>();

    /** @param speakers by the codes that the list of sessions names */
    SampleEvents(EntityManager em, SampleData data, Random random, Map<String, Speaker> speakers) {
        this.speakers = speakers;
        this.em = em;
        this.data = data;
        this.random = random;
        this.venues =
                data.rows("venues").stream().collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
        this.sessions = data.rows("sessions");
    }

    /** An event with its places and what the list says about who comes. */
    record Made(Event event, EventPlaces places, CSVRecord row) {}

    /** @param people from whom the speakers are taken */
    List<Made> make(Map<String, Organisation> organisations, List<Affiliation> people, Instant now) {
        List<Made> made = new ArrayList<>();
        for (CSVRecord row : data.rows("events")) {
            made.add(event(row, organisations, people, now));
        }
        em.flush();
        for (Made one : made) {
            em.persist(one.places());
        }
        em.flush();
        return made;
    }

    private Made event(CSVRecord row, Map<String, Organisation> organisations, List<Affiliation> people, Instant now) {
        String text = row.get("text");
        Instant starts = starts(row, now);
        Instant ends = starts.plus(Duration.ofHours(Long.parseLong(row.get("hours"))));
        int year = RomeTime.of(starts).getYear();
        Instant announced = announced(starts, now);
        EventKind kind = em.find(EventKind.class, data.value(text + ".kind"));
        Event event = new Event(slug(text, year), kind, data.text(text + ".title", year), starts, ends, announced);
        event.describe(
                data.text(text + ".title", year),
                data.text(text + ".summary", year),
                data.text(text + ".description", year));
        EventSeries series = found(EventSeries.class, data.value(text + ".series"));
        StrategicArea area = series == null ? found(StrategicArea.class, data.value(text + ".area")) : series.getArea();
        event.classify(kind, series, area, group(data.value(text + ".group")), organisations.get(row.get("host")));
        event.contactAt("eventi@lifesciencehub.example");
        CSVRecord venue = venues.get(row.get("venue"));
        event.schedule(
                starts,
                ends,
                new EventPlace(
                        venue.get("name"), venue.get("address"), venue.get("municipality"), venue.get("online")));
        boolean later = "LATER".equals(row.get("status"));
        event.openRegistration(
                later ? starts.minus(OPENS_LATE) : null, starts.minus(CLOSES_BEFORE), kind.isDefaultApproval());
        if (!"DRAFT".equals(row.get("status"))) {
            event.publish(announced);
        }
        if ("CANCELLED".equals(row.get("status"))) {
            event.cancel(data.text(text + ".cancelled", year), now.minus(Duration.ofDays(2)));
        }
        em.persist(event);
        programme(event, text, people);
        EventPlaces places = new EventPlaces(event);
        places.limit(
                SampleData.number(row, "total"),
                SampleData.number(row, "share"),
                "INDUSTRY_VISIT".equals(kind.getCode()),
                "FAIR".equals(kind.getCode()) ? WaitingPolicy.LEAST_SERVED : WaitingPolicy.FIRST_COME,
                false);
        return new Made(event, places, row);
    }

    private void programme(Event event, String text, List<Affiliation> people) {
        int number = 0;
        for (CSVRecord row : sessions) {
            if (!row.get("text").equals(text)) {
                continue;
            }
            Instant from = event.getStartsAt().plus(Long.parseLong(row.get("from")), ChronoUnit.MINUTES);
            EventSession session = new EventSession(
                    event,
                    texts(row, "title"),
                    from,
                    from.plus(Long.parseLong(row.get("minutes")), ChronoUnit.MINUTES),
                    row.get("room"));
            session.describe(SessionKind.valueOf(row.get("kind")), texts(row, "track"), texts(row, "about"));
            session.number(++number);
            named(session, row.get("who"));
            int speakers = Integer.parseInt(row.get("speakers"));
            for (int i = 0; i < speakers; i++) {
                Affiliation who = people.get(random.nextInt(people.size()));
                session.addSpeaker(
                        who.getPerson().getName(),
                        who.getJobTitle(),
                        who.getOrganisation().getName(),
                        speakers > 2 && i == 0);
            }
            em.persist(session);
        }
        data.rows("rooms").stream()
                .filter(row -> row.get("text").equals(text))
                .forEach(row -> em.persist(new EventRoom(event, row.get("room"), Integer.parseInt(row.get("holds")))));
    }

    /** @param who codes of the list of speakers, an asterisk before those who moderate */
    private void named(EventSession session, String who) {
        for (String code : who.split(" ")) {
            Speaker speaker = speakers.get(code.replace("*", ""));
            if (speaker != null) {
                session.addSpeaker(
                        speaker.getName(),
                        speaker.getJobTitle(),
                        speaker.getOrganisationName(),
                        code.startsWith("*"),
                        speaker.getId());
            }
        }
    }

    private static LocalisedText texts(CSVRecord row, String column) {
        return new LocalisedText(row.get(column + "_it"), row.get(column + "_en"));
    }

    /** The list's number of days from today; moved to the next working day, and to a Monday where it takes days. */
    private static Instant starts(CSVRecord row, Instant now) {
        LocalDate day = RomeTime.of(now).toLocalDate().plusDays(Long.parseLong(row.get("days")));
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        if (weekend || Integer.parseInt(row.get("hours")) > 24) {
            day = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return RomeTime.instant(day.atTime(LocalTime.parse(row.get("begin"))));
    }

    private static Instant announced(Instant starts, Instant now) {
        Instant usual = starts.minus(ANNOUNCED_BEFORE);
        Instant latest = now.minus(ANNOUNCED_AT_LEAST);
        return usual.isBefore(latest) ? usual : latest;
    }

    private String slug(String text, int year) {
        String slug = EventSlug.free(data.text(text + ".title", year).getIt(), year, slugs::contains);
        slugs.add(slug);
        return slug;
    }

    private <T> T found(Class<T> type, String code) {
        return code == null ? null : em.find(type, code);
    }

    private WorkGroup group(String slug) {
        return slug == null
                ? null
                : em.createQuery("SELECT g FROM WorkGroup g WHERE g.slug = :slug", WorkGroup.class)
                        .setParameter("slug", slug)
                        .getSingleResult();
    }
}
