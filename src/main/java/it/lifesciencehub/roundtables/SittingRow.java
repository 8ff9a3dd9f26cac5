package it.lifesciencehub.roundtables;

import java.io.Serializable;
import java.time.Instant;

/**
 * A sitting in a list.
 *
 * @param report how its report stands, or null where none was written
 */
public record SittingRow(
        Long id,
        String title,
        String bodyName,
        Instant startsAt,
        Instant endsAt,
        String place,
        String onlineLink,
        SittingState state,
        ReportState report)
        implements Serializable {

    static final String SELECT = "SELECT NEW it.lifesciencehub.roundtables.SittingRow(s.id, s.title, b.name,"
            + " s.startsAt, s.endsAt, s.place, s.onlineLink, s.state, r.state)"
            + " FROM Sitting s JOIN s.body b LEFT JOIN s.report r ";

    public boolean shared() {
        return report != null && report.isShared();
    }

    /** Whether it is over for so long that its report should be there. */
    public boolean reportMissing(Instant now) {
        return RoundtablePolicy.isReportMissing(state, endsAt, report, now);
    }
}
