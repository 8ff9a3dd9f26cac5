package it.lifesciencehub.courses;

import java.io.Serializable;

/**
 * Somebody at a lesson, in the grid.
 *
 * @param minutesSeen by a meeting's report, or null
 * @param source null while nothing is written down
 */
public record GridCell(Long lessonId, boolean present, Integer minutesSeen, AttendanceSource source)
        implements Serializable {}
