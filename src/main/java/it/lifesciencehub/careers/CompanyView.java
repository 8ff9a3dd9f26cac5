package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A career day, as one of its companies sees it. @param editable whether figures can be written now */
public record CompanyView(
        Event event,
        CareerDay day,
        String company,
        CareerPhase phase,
        boolean editable,
        boolean orderable,
        List<Slot> slots,
        List<Figure> figures)
        implements Serializable {

    /** A time of the day. */
    public record Slot(Long id, Instant startsAt, Instant endsAt) implements Serializable {}

    /** @param applicants in the company's order; who has none comes last and has no place */
    public record Figure(FigureForm form, Instant orderedAt, List<Applicant> applicants, List<Session> sessions)
            implements Serializable {}

    /** @param name without the family name for somebody under 18 */
    public record Applicant(Long id, String name, String from, String motivation, Integer place)
            implements Serializable {}

    /** Who comes when; empty until seats are published. */
    public record Session(Slot slot, List<String> names) implements Serializable {}
}
