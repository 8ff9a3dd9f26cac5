package it.lifesciencehub.courses;

import java.io.Serializable;
import java.util.Set;

/**
 * Where somebody stands in a course.
 *
 * @param all minutes of all lessons
 * @param attended minutes of theirs
 * @param percent of the minutes, whole, never rounded up
 * @param needed minutes that the threshold asks, 0 where none is asked
 * @param points of the best try, or null for none
 * @param over whether nothing can change by itself any longer: the course is over, and its test too
 */
public record CourseResult(
        int all,
        int attended,
        int percent,
        int needed,
        Integer points,
        boolean testPassed,
        boolean passed,
        boolean over,
        Set<Missing> missing)
        implements Serializable {

    /** What keeps somebody from a certificate. */
    public enum Missing {
        HOURS,
        TEST
    }

    public CourseResult {
        missing = Set.copyOf(missing);
    }

    /** Who has not passed a course that is over. */
    public boolean failed() {
        return over && !passed;
    }

    CourseResult whenOver() {
        return new CourseResult(all, attended, percent, needed, points, testPassed, passed, true, missing);
    }

    /** Minutes that are missing to the threshold. */
    public int missingMinutes() {
        return Math.max(0, needed - attended);
    }

    public boolean misses(String what) {
        return missing.contains(Missing.valueOf(what));
    }
}
