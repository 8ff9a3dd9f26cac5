package it.lifesciencehub.eventreports;

import it.lifesciencehub.attendance.AttendanceFigures;
import it.lifesciencehub.eventforms.FormFigures;
import it.lifesciencehub.invitations.EventMailing;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of one event, as far as it can be told.
 *
 * @param group id of the group whose event it is, or null
 * @param groupSlug its part of the address, or null
 * @param closes when registration closes, or closed
 * @param edition this event in a few figures
 * @param former the edition of the series before this one, or null
 * @param formerDays its days, as many days before this event as they were before that one
 * @param categories names of the members' categories, by the keys of {@code audiences}
 */
public record EventReport(
        Long id,
        LocalisedText title,
        Instant startsAt,
        Instant endsAt,
        Instant opens,
        Instant closes,
        Instant madeAt,
        Long group,
        String groupSlug,
        LocalisedText groupName,
        ReportStage stage,
        Edition edition,
        Edition former,
        List<DayPoint> days,
        List<DayPoint> formerDays,
        List<Slice> audiences,
        List<Slice> sectors,
        List<Slice> sizes,
        List<Slice> provinces,
        List<Slice> organisations,
        Map<String, LocalisedText> categories,
        AttendanceFigures attendance,
        List<Arrivals> arrivals,
        List<SessionChoices> sessions,
        List<FormFigures> forms,
        List<EventMailing> mailings)
        implements Serializable {

    public PlacesFigures places() {
        return edition.places();
    }

    /** Whether nobody has asked for a place so far. */
    public boolean isEmpty() {
        return days.isEmpty() && places().confirmed() == 0 && places().waiting() == 0 && places().requested() == 0;
    }

    /** Whether it is known who came: somebody was let in, or the attendance is closed. */
    public boolean isAttendanceKept() {
        return edition.kept();
    }
}
