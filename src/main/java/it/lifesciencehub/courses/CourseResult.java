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
 */
public record CourseResult(
        int all,
        int attended,
        int percent,
        int needed,
        Integer points,
        boolean testPassed,
        boolean passed,
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

    /** Minutes that are missing to the threshold. */
    public int missingMinutes() {
        return Math.max(0, needed - attended);
    }

    public boolean misses(String what) {
        return missing.contains(Missing.valueOf(what));
    }
}
