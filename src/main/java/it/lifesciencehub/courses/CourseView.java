package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.List;

/**
 * A course at staff's desk.
 *
 * @param minutes of all lessons
 * @param tested whether a test can be taken, so that it can be asked for
 * @param version of the rules, or {@link CourseDeskService#NONE} where nothing was planned yet
 */
public record CourseView(CourseRules rules, List<LessonRow> lessons, int minutes, boolean tested, long version)
        implements Serializable {

    public CourseView {
        lessons = List.copyOf(lessons);
    }
}
