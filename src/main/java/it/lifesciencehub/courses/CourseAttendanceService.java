package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was at which lesson, and where everybody stands; for staff. */
@Stateless
@Guarded
public class CourseAttendanceService {

    /** People on a page of the grid. */
    public static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    @Inject
    private CourseWork work;

    @Allow(Role.STAFF)
    public CourseGrid grid(Long eventId, PageRequest page) {
        book.requireEvent(eventId);
        Course course = book.require(eventId);
        List<Lesson> lessons = book.lessons(course);
        List<Registration> people = book.people(eventId);
        Map<Long, CourseResult> results =
                book.results(course, people.stream().map(Registration::getId).toList());
        Map<Long, Map<Long, LessonAttendance>> known = book.attendances(course);
        Map<Long, String> certificates = certificates(eventId);
        List<GridRow> rows = people.stream()
                .skip(page.offset())
                .limit(page.size())
                .map(one -> new GridRow(
                        one.getId(),
                        one.getPerson().getFamilyName() + " " + one.getPerson().getGivenName(),
                        one.getOrganisation() == null
                                ? null
                                : one.getOrganisation().getName(),
                        lessons.stream()
                                .map(lesson -> cell(
                                        lesson,
                                        known.getOrDefault(one.getId(), Map.of())
                                                .get(lesson.getId())))
                                .toList(),
                        results.get(one.getId()),
                        certificates.get(one.getId())))
                .toList();
        long passed = results.values().stream().filter(CourseResult::passed).count();
        return new CourseGrid(
                CourseDeskService.rows(lessons),
                new Page<>(rows, people.size(), page),
                passed,
                course.rules(),
                course.getPassPoints());
    }

    private static GridCell cell(Lesson lesson, LessonAttendance known) {
        return known == null
                ? new GridCell(lesson.getId(), false, null, null)
                : new GridCell(lesson.getId(), known.isPresent(), known.getMinutesSeen(), known.getSource());
    }

    private Map<Long, String> certificates(Long eventId) {
        Map<Long, String> numbers = new HashMap<>();
        em.createQuery(
                        "SELECT c.registration.id, c.number FROM Certificate c WHERE c.eventId = :event"
                                + " AND c.revokedAt IS NULL",
                        Object[].class)
                .setParameter("event", eventId)
                .getResultStream()
                .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        return numbers;
    }

    /**
     * Writes what was ticked and unticked; what others have written meanwhile stays.
     *
     * @return how many changes
     */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int save(Long eventId, List<CellChange> changes) {
        return Attempts.run(() -> work.save(eventId, changes));
    }

    /** People with a place, for a choice. */
    @Allow(Role.STAFF)
    public List<CoursePerson> people(Long eventId) {
        return book.people(eventId).stream().map(CoursePerson::of).toList();
    }

    static boolean isConfirmed(Registration registration) {
        return registration.getStatus() == RegistrationStatus.CONFIRMED;
    }
}
