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
import java.util.HashMap;
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

    /** @param places of the reading's people by their number @return how many places have changed */
    int report(Long lessonId, ReportReading reading, Map<Integer, Long> places, int share) {
        Lesson lesson = book.requireLesson(lessonId);
        Map<Long, ReportPerson> seen = ReportPolicy.ofPlaces(reading, places);
        Map<Long, Registration> registrations = new TreeMap<>();
        seen.keySet().forEach(one -> registrations.put(one, place(lesson.getCourse(), one)));
        CourseReport known = known(lessonId, reading).stream().findFirst().orElse(null);
        keep(known == null ? begun(lesson, reading, seen.size()) : known, registrations, seen);
        Map<Long, ReportPerson> together = together(lesson);
        int changed = 0;
        for (Map.Entry<Long, Registration> one : registrations.entrySet()) {
            int minutes = ReportPolicy.minutes(
                    together.getOrDefault(one.getKey(), ReportPerson.nobody()),
                    lesson.getStartsAt(),
                    lesson.getEndsAt());
            boolean enough = ReportPolicy.isEnough(minutes, lesson.getStartsAt(), lesson.getEndsAt(), share);
            if (roll.byReport(lesson, one.getValue(), minutes, enough)) {
                changed++;
            }
        }
        if (known == null || changed > 0) {
            book.record(
                    "course.report",
                    lesson.getCourse(),
                    lesson.getTitle().getIt() + ", " + reading.fileName() + ": " + changed);
        }
        return changed;
    }

    private CourseReport begun(Lesson lesson, ReportReading reading, int people) {
        CourseReport report = new CourseReport(
                lesson,
                reading.fileName(),
                reading.hash(),
                people,
                Caller.current().name(),
                clock.instant());
        em.persist(report);
        return report;
    }

    /** Keeps what this report says, in the place of what it said with another choice of people. */
    private void keep(CourseReport report, Map<Long, Registration> registrations, Map<Long, ReportPerson> seen) {
        em.createQuery("DELETE FROM ReportPart p WHERE p.report = :report")
                .setParameter("report", report)
                .executeUpdate();
        seen.forEach((place, person) -> {
            Registration registration = registrations.get(place);
            person.stays()
                    .forEach(stay -> em.persist(new ReportPart(
                            report, registration, ReportPolicy.secondOfDay(stay.from()), stay.until() - stay.from())));
            if (person.seconds() > 0) {
                em.persist(new ReportPart(report, registration, null, person.seconds()));
            }
        });
        em.flush();
    }

    /** What all reports of a lesson say, by place. */
    private Map<Long, ReportPerson> together(Lesson lesson) {
        Map<Long, ReportPerson> together = new HashMap<>();
        for (ReportPart part : em.createNamedQuery(ReportPart.OF_LESSON, ReportPart.class)
                .setParameter("lesson", lesson)
                .getResultList()) {
            together.merge(part.registrationId(), part.seen(), ReportPerson::and);
        }
        return together;
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
