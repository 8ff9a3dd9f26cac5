package it.lifesciencehub.roundtables.web;

import it.lifesciencehub.roundtables.ReportState;
import it.lifesciencehub.roundtables.SittingRow;
import it.lifesciencehub.roundtables.SittingState;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.Markdown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** How states of sittings and reports are shown. */
@Named
@RequestScoped
public class RoundtableLook {

    private static final int SOON = 60;

    @Inject
    private Clock clock;

    public String chip(SittingRow row) {
        return switch (row.state()) {
            case PLANNED -> isOver(row) ? "wait" : "info";
            case HELD -> "ok";
            case CANCELLED -> "bad";
        };
    }

    /** The state's name, or {@code OVER} for one that is over without anybody having said that it was held. */
    public String state(SittingRow row) {
        return isOver(row) ? "OVER" : row.state().name();
    }

    private boolean isOver(SittingRow row) {
        return row.state() == SittingState.PLANNED && !row.endsAt().isAfter(clock.instant());
    }

    public String chip(ReportState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case GROUP_ALONE -> "info";
            case MEMBERS -> "ok";
        };
    }

    public String html(String markdown) {
        return markdown == null ? "" : Markdown.html(markdown);
    }

    public boolean isMissing(SittingRow row) {
        return row.reportMissing(clock.instant());
    }

    /** Whether the day has passed or comes within two months, so that somebody should be named. */
    public boolean isNear(LocalDate until) {
        return until != null && !until.isAfter(RomeTime.today(clock).plusDays(SOON));
    }
}
