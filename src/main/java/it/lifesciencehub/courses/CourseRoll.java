package it.lifesciencehub.courses;

import it.lifesciencehub.attendance.Presence;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;

/** Writes who was at a lesson, and with it at the event. In the caller's transaction. */
@ApplicationScoped
class CourseRoll {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    @Inject
    private Presence presence;

    @Inject
    private Clock clock;

    /** What staff say by hand. @return whether anything has changed */
    boolean byHand(Lesson lesson, Registration registration, boolean present) {
        LessonAttendance known = book.attendance(lesson, registration.getId()).orElse(null);
        if (known == null ? !present : known.isPresent() == present) {
            return false;
        }
        note(
                lesson,
                registration,
                known,
                present,
                known == null ? null : known.getMinutesSeen(),
                AttendanceSource.HAND);
        return true;
    }

    /**
     * What a meeting's report says: never against staff's hand, and never less than is known already.
     *
     * @return whether anything has changed
     */
    boolean byReport(Lesson lesson, Registration registration, int minutes, boolean enough) {
        LessonAttendance known = book.attendance(lesson, registration.getId()).orElse(null);
        if (known != null && known.getSource() == AttendanceSource.HAND) {
            return false;
        }
        boolean present = enough || known != null && known.isPresent();
        int most =
                known == null || known.getMinutesSeen() == null ? minutes : Math.max(minutes, known.getMinutesSeen());
        if (known != null && known.isPresent() == present && Objects.equals(known.getMinutesSeen(), most)) {
            return false;
        }
        note(
                lesson,
                registration,
                known,
                present,
                most,
                known == null || !known.isPresent() ? AttendanceSource.REPORT : known.getSource());
        return true;
    }

    /** A scan at a door. @return whether the person is new to the lesson */
    boolean byDoor(Lesson lesson, Registration registration) {
        LessonAttendance known = book.attendance(lesson, registration.getId()).orElse(null);
        if (known != null && known.isPresent()) {
            return false;
        }
        write(lesson, registration, known, true, known == null ? null : known.getMinutesSeen(), AttendanceSource.DOOR);
        return true;
    }

    void takeBack(LessonAttendance known) {
        write(known.getLesson(), known.getRegistration(), known, false, null, AttendanceSource.DOOR);
    }

    private void note(
            Lesson lesson,
            Registration registration,
            LessonAttendance known,
            boolean present,
            Integer minutes,
            AttendanceSource source) {
        write(lesson, registration, known, present, minutes, source);
        if (present) {
            Instant now = clock.instant();
            presence.came(registration.getId(), now.isBefore(lesson.getStartsAt()) ? now : lesson.getStartsAt());
        } else if (isNowhere(registration)) {
            presence.wasNotThere(registration.getId());
        }
    }

    private boolean isNowhere(Registration registration) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM LessonAttendance a WHERE a.registration = :place"
                                        + " AND a.present = TRUE",
                                Long.class)
                        .setParameter("place", registration)
                        .getSingleResult()
                == 0;
    }

    private void write(
            Lesson lesson,
            Registration registration,
            LessonAttendance known,
            boolean present,
            Integer minutes,
            AttendanceSource source) {
        LessonAttendance row = known == null ? new LessonAttendance(lesson, registration) : known;
        row.note(present, minutes, source, Caller.current().name(), clock.instant());
        if (known == null) {
            em.persist(row);
        }
        book.record(
                present ? "course.present" : "course.absent",
                registration,
                lesson.getTitle().getIt() + " (" + source.name() + ")");
    }
}
