package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.CourseService;
import it.lifesciencehub.courses.LessonRow;
import it.lifesciencehub.courses.ProgressView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pages of other features show of courses; each is read once a request. */
@Named
@RequestScoped
public class CourseLook {

    @EJB
    private CourseService courses;

    private final Map<Long, List<LessonRow>> lessons = new HashMap<>();
    private final Map<Long, Optional<ProgressView>> places = new HashMap<>();

    /** The lessons of an event, none where it is no course. */
    public List<LessonRow> lessons(Long eventId) {
        return lessons.computeIfAbsent(eventId, courses::lessons);
    }

    /** How whoever has this place comes on, or null. */
    public ProgressView place(Long registrationId) {
        return places.computeIfAbsent(registrationId, courses::progress).orElse(null);
    }
}
