package it.lifesciencehub.courses;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A course as everybody reads it, and as its people follow it. */
@Stateless
@Guarded
public class CourseService {

    @EJB
    private PlaceService places;

    @Inject
    private CourseBook book;

    @Inject
    private EventAccess events;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** The lessons of an event for its public page, without links; empty where there are none. */
    @Allow(Role.ANYONE)
    public List<LessonRow> lessons(Long eventId) {
        return book.of(eventId)
                .filter(course -> events.maySee(course.getEvent()))
                .map(course -> rows(course, false))
                .orElse(List.of());
    }

    private List<LessonRow> rows(Course course, boolean confirmed) {
        Instant now = clock.instant();
        List<LessonRow> rows = new ArrayList<>();
        for (Lesson lesson : book.lessons(course)) {
            rows.add(lesson.row(rows.size() + 1, LessonPolicy.isLinkShown(lesson, confirmed, now)));
        }
        return rows;
    }

    /** How somebody with this place comes on; empty where the event has no lessons, or the place is not confirmed. */
    @Allow(Role.PERSON)
    public Optional<ProgressView> progress(Long registrationId) {
        Registration registration = places.registration(registrationId).registration();
        if (!CourseAttendanceService.isConfirmed(registration)) {
            return Optional.empty();
        }
        return book.of(registration.getEvent().getId())
                .map(course -> view(registration, course))
                .filter(view -> !view.lines().isEmpty());
    }

    private ProgressView view(Registration registration, Course course) {
        Instant now = clock.instant();
        boolean own = registration.getPerson().getId().equals(Caller.current().personId());
        CourseResult result =
                book.results(course, List.of(registration.getId())).get(registration.getId());
        Map<Long, LessonAttendance> known = book.attendances(course).getOrDefault(registration.getId(), Map.of());
        long left = Math.max(0, course.getTries() - book.tries(course, registration.getId()));
        return new ProgressView(
                registration.getId(),
                registration.getPerson().getName(),
                course.getEvent().getTitle(),
                course.getEvent().getSlug(),
                own,
                course.rules(),
                rows(course, own).stream()
                        .map(row -> new ProgressView.Line(
                                row,
                                known.containsKey(row.id())
                                        ? known.get(row.id()).isPresent()
                                        : null,
                                !row.endsAt().isAfter(now)))
                        .toList(),
                result,
                course.isTestReady(),
                own && left > 0 && !result.testPassed() && course.isTestOpen(now),
                left,
                course.getPassPoints(),
                course.getTestFrom(),
                course.getTestUntil());
    }

    /** The lessons of somebody's own course for their calendar. */
    @Allow(Role.PERSON)
    public List<CalendarEntry> calendar(Long registrationId, Language language) {
        Registration registration = places.registration(registrationId).registration();
        Course course = book.of(registration.getEvent().getId())
                .filter(one -> CourseAttendanceService.isConfirmed(registration))
                .orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
        return book.lessons(course).stream()
                .map(lesson -> entry(course.getEvent(), lesson, registrationId, language))
                .toList();
    }

    /** Without the link, which the page shows when it is time. */
    private CalendarEntry entry(Event event, Lesson lesson, Long registrationId, Language language) {
        String page = settings.address("/my/places/" + registrationId + "/course");
        String place = Stream.of(
                        lesson.getPlace(),
                        lesson.getOnlineLink() == null ? null : Texts.get(language, "events", "place.online"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new CalendarEntry(
                lesson.calendarUid(),
                event.getCalendarSequence() + (int) lesson.getVersion(),
                lesson.getTitle().in(language) + " – " + event.getTitle().in(language),
                page,
                place,
                page,
                lesson.getStartsAt(),
                lesson.getEndsAt(),
                event.isCancelled(),
                Objects.requireNonNullElse(
                        event.isCancelled() ? event.getCancelledAt() : event.getPublishedAt(), lesson.getStartsAt()),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                null);
    }
}
