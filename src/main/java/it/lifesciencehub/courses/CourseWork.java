package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The transactions that write who was at a lesson, one method each; places in the order of their ids. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CourseWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    @Inject
    private CourseRoll roll;

    @Inject
    private Clock clock;

    int save(Long eventId, List<CellChange> changes) {
        Course course = book.require(eventId);
        int changed = 0;
        for (CellChange change : changes.stream()
                .sorted(Comparator.comparing(CellChange::registrationId))
                .toList()) {
            Lesson lesson = book.requireLesson(change.lessonId());
            Registration registration = place(course, change.registrationId());
            if (!lesson.getCourse().equals(course)) {
                throw new Refusal(CourseReason.NOT_OF_COURSE);
            }
            if (change.present() && !LessonPolicy.isOpen(lesson.getStartsAt(), clock.instant())) {
                throw new Refusal(CourseReason.LESSON_NOT_BEGUN);
            }
            if (roll.byHand(lesson, registration, change.present())) {
                changed++;
            }
        }
        return changed;
    }

    /** @param minutes by place @return how many places have changed */
    int report(Long lessonId, ReportReading reading, Map<Long, Integer> minutes, int share) {
        Lesson lesson = book.requireLesson(lessonId);
        int changed = 0;
        for (Map.Entry<Long, Integer> one : new TreeMap<>(minutes).entrySet()) {
            Registration registration = place(lesson.getCourse(), one.getKey());
            boolean enough = ReportPolicy.isEnough(one.getValue(), lesson.getStartsAt(), lesson.getEndsAt(), share);
            if (roll.byReport(lesson, registration, one.getValue(), enough)) {
                changed++;
            }
        }
        boolean fresh = known(lessonId, reading).isEmpty();
        if (fresh) {
            em.persist(new CourseReport(
                    lesson,
                    reading.fileName(),
                    reading.hash(),
                    minutes.size(),
                    Caller.current().name(),
                    clock.instant()));
        }
        if (fresh || changed > 0) {
            book.record(
                    "course.report",
                    lesson.getCourse(),
                    lesson.getTitle().getIt() + ", " + reading.fileName() + ": " + changed);
        }
        return changed;
    }

    List<CourseReport> known(Long lessonId, ReportReading reading) {
        return em.createQuery(
                        "SELECT r FROM CourseReport r WHERE r.lesson.id = :lesson AND r.fileHash = :hash",
                        CourseReport.class)
                .setParameter("lesson", lessonId)
                .setParameter("hash", reading.hash())
                .getResultList();
    }

    private Registration place(Course course, Long registrationId) {
        Registration registration = registrationId == null ? null : em.find(Registration.class, registrationId);
        if (registration == null
                || !registration.getEvent().equals(course.getEvent())
                || !CourseAttendanceService.isConfirmed(registration)) {
            throw new Refusal(CourseReason.NOT_OF_COURSE);
        }
        return registration;
    }
}
