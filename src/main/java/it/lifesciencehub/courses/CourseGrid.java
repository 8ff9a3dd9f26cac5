package it.lifesciencehub.courses;

import it.lifesciencehub.shared.Page;
import java.io.Serializable;
import java.util.List;

/** People and lessons of a course. @param passed how many of all have passed */
public record CourseGrid(List<LessonRow> lessons, Page<GridRow> people, long passed, CourseRules rules, int passPoints)
        implements Serializable {

    public CourseGrid {
        lessons = List.copyOf(lessons);
    }
}
