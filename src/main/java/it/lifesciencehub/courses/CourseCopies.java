package it.lifesciencehub.courses;

import it.lifesciencehub.events.EventCopied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Copies the lessons of a course, and what it asks of its people, to the draft that follows it. Links stay behind, since
 * each meeting has its own, and so does the test, which is chosen anew.
 */
@ApplicationScoped
class CourseCopies {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CourseBook book;

    void follow(@Observes EventCopied copy) {
        Course old = copy.programme() ? book.of(copy.from().getId()).orElse(null) : null;
        if (old == null || !Course.KIND.equals(copy.draft().getKind().getCode())) {
            return;
        }
        Course course = book.begun(copy.draft().getId());
        course.demand(old.rules().withoutTest());
        List<Lesson> lessons = book.lessons(old);
        for (Lesson lesson : lessons) {
            em.persist(new Lesson(
                    course,
                    new LessonPlan(
                            lesson.getTitle(),
                            copy.moved().apply(lesson.getStartsAt()),
                            copy.moved().apply(lesson.getEndsAt()),
                            copy.place() ? lesson.getPlace() : null,
                            null,
                            lesson.getMinutes())));
        }
        book.record("course.lessons-copied", course, String.valueOf(lessons.size()));
    }
}
