package it.lifesciencehub.roundtables;

import it.lifesciencehub.papers.PaperPin;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A report for somebody who reads it without working in the group.
 *
 * @param papers pinned to it, as far as the caller may read them
 * @param inside whether the caller may open the sitting in the group's workspace
 */
public record SharedReport(
        Long sittingId,
        String slug,
        LocalisedText group,
        String bodyName,
        String bodyLink,
        String title,
        Instant startsAt,
        Instant endsAt,
        SittingView.ReportView report,
        List<PaperPin> papers,
        boolean inside)
        implements Serializable {

    public SharedReport {
        papers = List.copyOf(papers);
    }
}
