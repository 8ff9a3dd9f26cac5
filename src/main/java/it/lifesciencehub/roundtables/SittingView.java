package it.lifesciencehub.roundtables;

import it.lifesciencehub.papers.PaperPin;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A sitting as it is shown.
 *
 * @param report what the caller may read of it, or null
 * @param papers pinned to the report, as far as the caller may read them
 * @param present who represented the association on its day
 * @param begun whether it has begun, so that it can be held and its report written
 */
public record SittingView(
        Long id,
        long version,
        String slug,
        Long bodyId,
        String bodyName,
        SittingForm form,
        SittingRow row,
        String cancelReason,
        ReportView report,
        List<PaperPin> papers,
        List<RepresentationRow> present,
        boolean begun,
        boolean reportMissing,
        boolean running)
        implements Serializable {

    /** A report and its last change. */
    public record ReportView(
            long version, ReportState state, ReportForm form, Instant savedAt, String savedBy, Instant sharedAt)
            implements Serializable {

        static ReportView of(SittingReport report) {
            return new ReportView(
                    report.getVersion(),
                    report.getState(),
                    ReportForm.of(report),
                    report.getSavedAt(),
                    report.getSavedBy(),
                    report.getSharedAt());
        }
    }

    public SittingView {
        papers = List.copyOf(papers);
        present = List.copyOf(present);
    }
}
