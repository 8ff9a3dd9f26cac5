package it.lifesciencehub.courses;

import java.io.Serializable;

/**
 * What a course asks of its people.
 *
 * @param thresholdPercent of all hours, 1 to 100
 * @param minimumShare of a lesson's minutes, in per cent, from which somebody was there by a meeting's report; 1 to 100
 * @param linkMinutes before a lesson from which its link is shown to those with a place
 */
public record CourseRules(
        int thresholdPercent, boolean needsThreshold, boolean needsTest, int minimumShare, int linkMinutes)
        implements Serializable {

    static final CourseRules USUAL = new CourseRules(80, true, false, 75, 60);

    /** Without a test there are the hours alone. */
    CourseRules withoutTest() {
        return new CourseRules(thresholdPercent, true, false, minimumShare, linkMinutes);
    }
}
