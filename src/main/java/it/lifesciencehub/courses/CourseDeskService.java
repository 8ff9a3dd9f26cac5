package it.lifesciencehub.courses;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** A course as staff plan it: its lessons, and what has to be reached. */
@Stateless
@Guarded
public class CourseDeskService {

    /** The version of a course that nobody has planned yet. */
    public static final long NONE = 0;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    @Inject
    private CourseMails mails;

    @Allow(Role.STAFF)
    public CourseView view(Long eventId) {
        book.requireEvent(eventId);
        Course course = book.of(eventId).orElse(null);
        if (course == null) {
            return new CourseView(CourseRules.USUAL, List.of(), 0, false, NONE);
        }
        List<LessonRow> lessons = rows(book.lessons(course));
        return new CourseView(
                course.rules(),
                lessons,
                lessons.stream().mapToInt(LessonRow::minutes).sum(),
                course.isTestReady(),
                course.getVersion());
    }

    static List<LessonRow> rows(List<Lesson> lessons) {
        List<LessonRow> rows = new ArrayList<>();
        for (Lesson lesson : lessons) {
            rows.add(lesson.row(rows.size() + 1, true));
        }
        return rows;
    }

    /** @param seen the version that the form was filled with */
    @Allow(Role.STAFF)
    public void save(Long eventId, long seen, CourseRules rules) {
        List<Problem> problems = new ArrayList<>();
        bounds(problems, "thresholdPercent", rules.thresholdPercent(), 1, 100);
        bounds(problems, "minimumShare", rules.minimumShare(), 1, 100);
        bounds(problems, "linkMinutes", rules.linkMinutes(), 0, 10_080);
        if (!rules.needsThreshold() && !rules.needsTest()) {
            problems.add(new Problem("needsThreshold", CourseReason.NOTHING_NEEDED));
        }
        Refusal.ofAny(problems);
        Course course = book.begun(eventId);
        if (seen != NONE) {
            course.requireVersion(seen);
        }
        if (rules.needsTest() && !course.isTestReady()) {
            throw new Refusal(List.of(new Problem("needsTest", CourseReason.TEST_NOT_READY)));
        }
        course.demand(rules);
        book.record("course.rules", course, rules.needsThreshold() ? rules.thresholdPercent() + " %" : "");
    }

    private static void bounds(List<Problem> problems, String field, int number, int least, int most) {
        if (number < least || number > most) {
            problems.add(new Problem(field, CourseReason.NUMBER_NOT_VALID));
        }
    }

    /** One lesson to be changed. */
    @Allow(Role.STAFF)
    public LessonForm lesson(Long eventId, Long lessonId) {
        LessonForm form = new LessonForm();
        form.show(ofEvent(eventId, lessonId));
        return form;
    }

    /** Adds a lesson, or all of a rhythm. @return how many */
    @Allow(Role.STAFF)
    public int add(Long eventId, LessonForm form) {
        Event event = book.requireEvent(eventId);
        List<LessonPlan> plans = plans(event, form);
        Course course = book.begun(eventId);
        if (book.lessons(course).size() + plans.size() > LessonPolicy.MOST) {
            throw new Refusal(CourseReason.TOO_MANY_LESSONS);
        }
        for (LessonPlan plan : plans) {
            em.persist(new Lesson(course, plan));
            book.record("course.lesson-added", course, said(plan));
        }
        return plans.size();
    }

    /** Another time, place or link is told to everybody with a place. @return how many people were written to */
    @Allow(Role.STAFF)
    public int change(Long eventId, Long lessonId, LessonForm form) {
        Lesson lesson = ofEvent(eventId, lessonId);
        LessonPlan before = lesson.planned();
        form.setTimes(null);
        LessonPlan plan = plans(lesson.getCourse().getEvent(), form).get(0);
        lesson.plan(plan);
        book.record("course.lesson-changed", lesson.getCourse(), said(plan));
        return mails.tellMoved(lesson, before);
    }

    /** Takes a lesson out at which nobody was yet. */
    @Allow(Role.STAFF)
    public void remove(Long eventId, Long lessonId) {
        Lesson lesson = ofEvent(eventId, lessonId);
        long there = em.createQuery(
                        "SELECT COUNT(a) FROM LessonAttendance a WHERE a.lesson = :lesson AND a.present = TRUE",
                        Long.class)
                .setParameter("lesson", lesson)
                .getSingleResult();
        if (there > 0) {
            throw new Refusal(CourseReason.LESSON_HAS_ATTENDANCE);
        }
        em.createQuery("DELETE FROM ReportPart p WHERE p.report IN"
                        + " (SELECT r FROM CourseReport r WHERE r.lesson = :lesson)")
                .setParameter("lesson", lesson)
                .executeUpdate();
        for (String rest : List.of("LessonAttendance", "CourseReport")) {
            em.createQuery("DELETE FROM " + rest + " a WHERE a.lesson = :lesson")
                    .setParameter("lesson", lesson)
                    .executeUpdate();
        }
        book.record(
                "course.lesson-removed", lesson.getCourse(), lesson.getTitle().getIt());
        em.remove(lesson);
    }

    private Lesson ofEvent(Long eventId, Long lessonId) {
        Lesson lesson = book.requireLesson(lessonId);
        if (!lesson.getCourse().getEvent().getId().equals(eventId)) {
            throw new Refusal(it.lifesciencehub.shared.CommonReason.NOT_FOUND);
        }
        return lesson;
    }

    private static List<LessonPlan> plans(Event event, LessonForm form) {
        return LessonPolicy.plans(
                form,
                RomeTime.of(event.getStartsAt()).toLocalDate(),
                RomeTime.of(event.getEndsAt()).toLocalDate());
    }

    private static String said(LessonPlan plan) {
        return plan.title().getIt() + ", " + RomeTime.local(plan.startsAt());
    }
}
