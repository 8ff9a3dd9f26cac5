package it.lifesciencehub.courses;

import it.lifesciencehub.registrations.Attempts;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Takes in the attendance report of an online meeting: read and shown first, written when staff confirm. */
@Stateless
@Guarded
public class MeetingReportService {

    @Inject
    private CourseBook book;

    @Inject
    private CourseWork work;

    /** Reads a file and says who is who; writes nothing. */
    @Allow(Role.STAFF)
    public ReportPreview preview(Long eventId, Long lessonId, String fileName, InputStream content) {
        Lesson lesson = lesson(eventId, lessonId);
        ReportReading reading;
        try {
            reading = ReportReader.read(fileName, content.readNBytes(ReportReader.MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal refusal) {
            throw new Refusal(List.of(new Problem("file", refusal.reason())));
        }
        List<CoursePerson> people =
                book.people(eventId).stream().map(CoursePerson::of).toList();
        return new ReportPreview(
                reading,
                CourseDeskService.rows(book.lessons(lesson.getCourse())).stream()
                        .filter(row -> row.id().equals(lessonId))
                        .findFirst()
                        .orElseThrow(),
                reading.people().stream()
                        .map(one -> ReportPolicy.match(one, people))
                        .toList(),
                work.known(lessonId, reading).stream()
                        .findFirst()
                        .map(CourseReport::getImportedAt)
                        .orElse(null));
    }

    /**
     * Writes who was there.
     *
     * @param places of the reading's people by their number from 0; who is not named is left out
     * @param share of the lesson's minutes from which somebody was there, 1 to 100
     * @return how many places have changed
     */
    @Allow(Role.STAFF)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int confirm(Long eventId, Long lessonId, ReportReading reading, Map<Integer, Long> places, int share) {
        if (share < 1 || share > 100) {
            throw new Refusal(List.of(new Problem("share", CourseReason.NUMBER_NOT_VALID)));
        }
        lesson(eventId, lessonId);
        return Attempts.run(() -> work.report(lessonId, reading, places, share));
    }

    private Lesson lesson(Long eventId, Long lessonId) {
        if (lessonId == null) {
            throw new Refusal(List.of(new Problem("lesson", CourseReason.CHOOSE_LESSON)));
        }
        Lesson lesson = book.requireLesson(lessonId);
        if (!lesson.getCourse().getEvent().getId().equals(eventId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return lesson;
    }
}
