package it.lifesciencehub.courses;

import java.util.EnumSet;
import java.util.Set;

/** Whether somebody has passed a course, or what is missing. */
final class ResultPolicy {

    private static final int WHOLE = 100;

    private ResultPolicy() {}

    /** What a course asks. @param thresholdPercent of all minutes */
    record Demand(int thresholdPercent, boolean needsThreshold, boolean needsTest, int passPoints) {}

    /**
     * @param all minutes of all lessons, held or to come
     * @param attended minutes of the lessons at which the person was
     * @param points of their best try, or null for none
     */
    static CourseResult of(Demand demand, int all, int attended, Integer points) {
        boolean enough = all > 0 && (long) attended * WHOLE >= (long) all * demand.thresholdPercent();
        boolean test = points != null && demand.passPoints() > 0 && points >= demand.passPoints();
        Set<CourseResult.Missing> missing = EnumSet.noneOf(CourseResult.Missing.class);
        if (demand.needsThreshold() && !enough) {
            missing.add(CourseResult.Missing.HOURS);
        }
        if (demand.needsTest() && !test) {
            missing.add(CourseResult.Missing.TEST);
        }
        boolean passed = all > 0 && missing.isEmpty() && (attended > 0 || test);
        return new CourseResult(
                all, attended, percent(all, attended), needed(demand, all), points, test, passed, false, missing);
    }

    /** Whole per cent, never rounded up: who reads 80 has reached 80. */
    static int percent(int all, int attended) {
        return all == 0 ? 0 : (int) ((long) attended * WHOLE / all);
    }

    /** The least minutes that reach the threshold. */
    private static int needed(Demand demand, int all) {
        return demand.needsThreshold() ? (int) (((long) all * demand.thresholdPercent() + WHOLE - 1) / WHOLE) : 0;
    }
}
