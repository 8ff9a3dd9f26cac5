package it.lifesciencehub.careers;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** How seats are shared out, for staff. @param complaints pairs who would both rather have each other, as they stand now */
public record SharingView(
        CareerDay day,
        CareerPhase phase,
        Figures figures,
        List<Row> rows,
        List<Line> complaints,
        List<Session> sessions,
        List<Student> students)
        implements Serializable {

    /** @param first students whose first wish came true; {@code none} of those who wish have nothing */
    public record Figures(int students, int wishing, int first, int none, int seats, int taken)
            implements Serializable {}

    /** A seat. */
    public record Row(
            Long id,
            String student,
            String from,
            LocalisedText figure,
            String company,
            Instant startsAt,
            Integer wish,
            boolean byHand,
            String reason)
            implements Serializable {}

    /** Somebody and a figure. */
    public record Line(String student, LocalisedText figure, String company, Instant startsAt)
            implements Serializable {}

    /** A figure in a slot. @param key figure and slot, for choices */
    public record Session(String key, LocalisedText figure, String company, Instant startsAt, int seats, int taken)
            implements Serializable {}

    /** Somebody for a choice. */
    public record Student(Long id, String name) implements Serializable {}
}
