package it.lifesciencehub.careers;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A career day, as staff look after it.
 *
 * @param version of the frame; 0 where none is written yet
 * @param phase null where no frame is written yet
 */
public record CareerDesk(
        CareerForm form,
        long version,
        CareerPhase phase,
        List<SlotRow> slots,
        List<CompanyRow> companies,
        List<ClassRow> classes,
        Progress progress)
        implements Serializable {

    /** @param figures how many are there then */
    public record SlotRow(Long id, Instant startsAt, Instant endsAt, long figures) implements Serializable {}

    /** @param ordered how many of its figures have an order */
    public record CompanyRow(
            Long id, Long organisationId, String name, String contact, String email, long figures, long ordered)
            implements Serializable {}

    /** @param answered students who have chosen; {@code needed} adults against {@code adults} named */
    public record ClassRow(
            Long id,
            String school,
            String name,
            String teacher,
            int expected,
            long students,
            long answered,
            boolean minors,
            int adults,
            int needed,
            boolean confirmed)
            implements Serializable {}

    /** How far everybody is; {@code seats} over all slots. */
    public record Progress(
            long companies, long offering, long figures, long seats, long students, long answered, long ordered)
            implements Serializable {}
}
