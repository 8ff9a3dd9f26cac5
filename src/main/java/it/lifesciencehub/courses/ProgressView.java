package it.lifesciencehub.courses;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Where somebody stands in a course, on the page of their place.
 *
 * @param own whether the caller is the person; others see neither links nor points
 * @param tested whether the course has a test
 * @param testOpen whether the caller can take it now
 */
public record ProgressView(
        Long registrationId,
        String person,
        LocalisedText event,
        String slug,
        boolean own,
        CourseRules rules,
        List<Line> lines,
        CourseResult result,
        boolean tested,
        boolean testOpen,
        long triesLeft,
        int passPoints,
        Instant testFrom,
        Instant testUntil)
        implements Serializable {

    public ProgressView {
        lines = List.copyOf(lines);
    }

    /**
     * A lesson and whether the person was there.
     *
     * @param present null where nothing is known
     */
    public record Line(LessonRow lesson, Boolean present, boolean over) implements Serializable {}

    /** The next lesson that is not over, or null. */
    public LessonRow next() {
        return lines.stream()
                .filter(line -> !line.over())
                .findFirst()
                .map(Line::lesson)
                .orElse(null);
    }
}
