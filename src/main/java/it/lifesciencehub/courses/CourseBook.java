package it.lifesciencehub.courses;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Courses, lessons and results as the services of this room find them. In the caller's transaction. */
@ApplicationScoped
class CourseBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    Optional<Course> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(Course.OF_EVENT, Course.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    Course require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The course on this event, begun now where nothing was planned yet. */
    Course begun(Long eventId) {
        Event event = requireEvent(eventId);
        return of(eventId).orElseGet(() -> {
            Course course = new Course(event, clock.instant());
            em.persist(course);
            em.flush();
            return course;
        });
    }

    Event requireEvent(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!Course.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(CourseReason.NOT_A_COURSE);
        }
        return event;
    }

    List<Lesson> lessons(Course course) {
        return em.createNamedQuery(Lesson.OF_COURSE, Lesson.class)
                .setParameter("course", course)
                .getResultList();
    }

    Lesson requireLesson(Long lessonId) {
        return Refusal.requireFound(lessonId == null ? null : em.find(Lesson.class, lessonId));
    }

    /** Those with a confirmed place, by family name. */
    List<Registration> people(Long eventId) {
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person p LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event.id = :event AND r.status = :confirmed"
                                + " ORDER BY p.familyName, p.givenName, r.id",
                        Registration.class)
                .setParameter("event", eventId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
    }

    /** What is written down of a course's lessons, by place and lesson. */
    Map<Long, Map<Long, LessonAttendance>> attendances(Course course) {
        Map<Long, Map<Long, LessonAttendance>> all = new HashMap<>();
        em.createQuery("SELECT a FROM LessonAttendance a WHERE a.lesson.course = :course", LessonAttendance.class)
                .setParameter("course", course)
                .getResultStream()
                .forEach(one -> all.computeIfAbsent(one.getRegistration().getId(), key -> new HashMap<>())
                        .put(one.getLesson().getId(), one));
        return all;
    }

    Optional<LessonAttendance> attendance(Lesson lesson, Long registrationId) {
        return em.createQuery(
                        "SELECT a FROM LessonAttendance a WHERE a.lesson = :lesson AND a.registration.id = :place",
                        LessonAttendance.class)
                .setParameter("lesson", lesson)
                .setParameter("place", registrationId)
                .getResultStream()
                .findFirst();
    }

    /** The results of these places, in their order; for a course with the lessons that it has now. */
    Map<Long, CourseResult> results(Course course, Collection<Long> places) {
        Map<Long, CourseResult> results = new LinkedHashMap<>();
        if (places.isEmpty()) {
            return results;
        }
        int all = lessons(course).stream().mapToInt(Lesson::getMinutes).sum();
        Map<Long, Integer> attended = new HashMap<>();
        em.createQuery(
                        "SELECT a.registration.id, SUM(l.minutes) FROM LessonAttendance a JOIN a.lesson l"
                                + " WHERE l.course = :course AND a.present = TRUE GROUP BY a.registration.id",
                        Object[].class)
                .setParameter("course", course)
                .getResultStream()
                .forEach(row -> attended.put((Long) row[0], ((Number) row[1]).intValue()));
        Map<Long, Integer> points = new HashMap<>();
        em.createQuery(
                        "SELECT t.registration.id, MAX(t.points) FROM TestTry t WHERE t.course = :course"
                                + " GROUP BY t.registration.id",
                        Object[].class)
                .setParameter("course", course)
                .getResultStream()
                .forEach(row -> points.put((Long) row[0], ((Number) row[1]).intValue()));
        boolean over = course.isDecided(clock.instant());
        for (Long place : places) {
            CourseResult result =
                    ResultPolicy.of(course.demand(), all, attended.getOrDefault(place, 0), points.get(place));
            results.put(place, over ? result.whenOver() : result);
        }
        return results;
    }

    long tries(Course course, Long registrationId) {
        return em.createQuery(
                        "SELECT COUNT(t) FROM TestTry t WHERE t.course = :course AND t.registration.id = :place",
                        Long.class)
                .setParameter("course", course)
                .setParameter("place", registrationId)
                .getSingleResult();
    }

    boolean hasTries(Course course) {
        return em.createQuery("SELECT COUNT(t) FROM TestTry t WHERE t.course = :course", Long.class)
                        .setParameter("course", course)
                        .getSingleResult()
                > 0;
    }

    /** What answers are worth, by question and answer. */
    Map<String, Map<String, Integer>> worth(Course course) {
        Map<String, Map<String, Integer>> worth = new HashMap<>();
        em.createQuery("SELECT p FROM AnswerPoints p WHERE p.course = :course", AnswerPoints.class)
                .setParameter("course", course)
                .getResultStream()
                .forEach(one -> worth.computeIfAbsent(one.getQuestionKey(), key -> new HashMap<>())
                        .put(one.getOptionKey(), one.getPoints()));
        return worth;
    }

    void record(String action, Course course, String detail) {
        trail.record(
                action,
                "Event",
                course.getEvent().getId(),
                course.getEvent().getTitle().getIt(),
                detail);
    }

    void record(String action, Registration registration, String detail) {
        trail.record(
                action,
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + registration.getEvent().getTitle().getIt(),
                detail);
    }
}
