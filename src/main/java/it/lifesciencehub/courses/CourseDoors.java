package it.lifesciencehub.courses;

import it.lifesciencehub.attendance.EventParts;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.RomeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** A scan at a door of the course's event counts for the lesson of that day that is nearest. */
@ApplicationScoped
class CourseDoors implements EventParts {

    @Inject
    private CourseBook book;

    @Inject
    private CourseRoll roll;

    @Override
    public boolean entered(Registration registration, Instant at) {
        return lesson(registration, at)
                .map(lesson -> roll.byDoor(lesson, registration))
                .orElse(false);
    }

    @Override
    public boolean left(Registration registration, Instant at) {
        Optional<LessonAttendance> here = lesson(registration, at)
                .flatMap(lesson -> book.attendance(lesson, registration.getId()))
                .filter(one -> one.isPresent() && one.getSource() == AttendanceSource.DOOR);
        here.ifPresent(roll::takeBack);
        return here.isPresent()
                && book
                        .attendances(here.get().getLesson().getCourse())
                        .getOrDefault(registration.getId(), java.util.Map.of())
                        .values()
                        .stream()
                        .anyMatch(LessonAttendance::isPresent);
    }

    private Optional<Lesson> lesson(Registration registration, Instant at) {
        if (!Course.KIND.equals(registration.getEvent().getKind().getCode())) {
            return Optional.empty();
        }
        return book.of(registration.getEvent().getId())
                .flatMap(course -> book.lessons(course).stream()
                        .filter(lesson -> RomeTime.of(lesson.getStartsAt())
                                .toLocalDate()
                                .equals(RomeTime.of(at).toLocalDate()))
                        .min(Comparator.comparing(lesson -> distance(lesson, at))));
    }

    /** Nothing while the lesson is on. */
    private static Duration distance(Lesson lesson, Instant at) {
        if (at.isBefore(lesson.getStartsAt())) {
            return Duration.between(at, lesson.getStartsAt());
        }
        return at.isBefore(lesson.getEndsAt()) ? Duration.ZERO : Duration.between(lesson.getEndsAt(), at);
    }
}
