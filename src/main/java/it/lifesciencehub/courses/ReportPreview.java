package it.lifesciencehub.courses;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a report would write.
 *
 * @param matches of the reading's people, in their order
 * @param importedAt when the same file was taken in for this lesson, or null
 */
public record ReportPreview(ReportReading reading, LessonRow lesson, List<ReportMatch> matches, Instant importedAt)
        implements Serializable {

    public ReportPreview {
        matches = List.copyOf(matches);
    }
}
