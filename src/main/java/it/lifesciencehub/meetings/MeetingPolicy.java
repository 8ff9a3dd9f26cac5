package it.lifesciencehub.meetings;

import it.lifesciencehub.events.EventPlace;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.WorkGroupState;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The rules of a meeting's life. Fields carry the names of the form's inputs. */
public final class MeetingPolicy {

    static final int MOST_ITEMS = 40;
    private static final int MOST_MINUTES = 1_440;
    private static final int MOST_SEATS = 100_000;
    private static final Duration OPENED_BEFORE = Duration.ofHours(2);

    private MeetingPolicy() {}

    /** A dormant group may meet to wake up; a closed one does not meet. */
    static void requireMeets(WorkGroupState state) {
        if (state == WorkGroupState.CLOSED) {
            throw new Refusal(MeetingReason.GROUP_CLOSED);
        }
    }

    /** Every problem of the form; a plan may still lack its place and agenda. */
    static List<Problem> problems(MeetingForm form, boolean called, boolean moved, Instant now) {
        List<Problem> problems = new ArrayList<>();
        title(form.title(), problems);
        times(form.times(), moved, now, problems);
        place(form.times().place(), called, problems);
        if (form.seats() != null && (form.seats() < 1 || form.seats() > MOST_SEATS)) {
            problems.add(new Problem("seats", MeetingReason.SEATS_NOT_VALID));
        }
        agenda(form.agenda(), called, problems);
        return problems;
    }

    private static void title(LocalisedText title, List<Problem> problems) {
        if (title.isEmpty()) {
            problems.add(new Problem("titleIt", CommonReason.REQUIRED));
        }
        if (title.getIt().length() > 200) {
            problems.add(new Problem("titleIt", CommonReason.TOO_LONG, 200));
        }
        if (title.getEn().length() > 200) {
            problems.add(new Problem("titleEn", CommonReason.TOO_LONG, 200));
        }
    }

    private static void times(EventTimes times, boolean moved, Instant now, List<Problem> problems) {
        if (times.startsAt() == null) {
            problems.add(new Problem("startsAt", CommonReason.REQUIRED));
        } else if (moved && !times.startsAt().isAfter(now)) {
            problems.add(new Problem("startsAt", MeetingReason.IN_THE_PAST));
        }
        if (times.endsAt() == null) {
            problems.add(new Problem("endsAt", CommonReason.REQUIRED));
        } else if (times.startsAt() != null && !times.endsAt().isAfter(times.startsAt())) {
            problems.add(new Problem("endsAt", MeetingReason.ENDS_BEFORE_START));
        }
    }

    private static void place(EventPlace place, boolean called, List<Problem> problems) {
        if (called && place.isNowhere()) {
            problems.add(new Problem("venueName", MeetingReason.PLACE_MISSING));
        }
        if (place.onlineLink() != null && !WebAddress.isValid(place.onlineLink())) {
            problems.add(new Problem("onlineLink", MeetingReason.LINK_NOT_VALID));
        }
    }

    private static void agenda(List<AgendaDraft> agenda, boolean called, List<Problem> problems) {
        if (called && agenda.isEmpty()) {
            problems.add(new Problem("agenda", MeetingReason.AGENDA_MISSING));
        }
        if (agenda.size() > MOST_ITEMS) {
            problems.add(new Problem("agenda", MeetingReason.TOO_MANY_ITEMS));
        }
        for (int i = 0; i < agenda.size(); i++) {
            AgendaDraft item = agenda.get(i);
            if (item.title().isEmpty()) {
                problems.add(new Problem("agenda", MeetingReason.ITEM_WITHOUT_TITLE, i + 1));
            }
            if (item.minutes() == null || item.minutes() < 0 || item.minutes() > MOST_MINUTES) {
                problems.add(new Problem("agenda", MeetingReason.ITEM_MINUTES_NOT_VALID, i + 1));
            }
        }
    }

    /**
     * What keeps a meeting from being called; empty where nothing does. The agenda and the statement have to be there
     * before anybody is invited.
     *
     * @param statement the one in force today, or null
     */
    static List<Problem> missingForCalling(Meeting meeting, AntitrustStatement statement, Instant now) {
        List<Problem> problems = new ArrayList<>();
        if (meeting.getAgenda().isEmpty()) {
            problems.add(new Problem("agenda", MeetingReason.AGENDA_MISSING));
        }
        if (statement == null) {
            problems.add(new Problem("statement", MeetingReason.STATEMENT_MISSING));
        }
        if (meeting.getEvent().getPlace().isNowhere()) {
            problems.add(new Problem("venueName", MeetingReason.PLACE_MISSING));
        }
        if (!meeting.getEvent().getStartsAt().isAfter(now)) {
            problems.add(new Problem("startsAt", MeetingReason.IN_THE_PAST));
        }
        return problems;
    }

    static void requireChangeable(Meeting meeting) {
        if (!meeting.getState().isChangeable()) {
            throw new Refusal(MeetingReason.NOT_CHANGEABLE);
        }
    }

    /** Who is told of a cancellation is told why. */
    static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal(List.of(new Problem("reason", MeetingReason.CANCEL_REASON_MISSING)));
        }
        if (reason.strip().length() > 500) {
            throw new Refusal(List.of(new Problem("reason", CommonReason.TOO_LONG, 500)));
        }
    }

    /** Answers are taken from the calling until the meeting is opened. */
    static void requireAnswerable(Meeting meeting) {
        if (meeting.getState() != MeetingState.CALLED) {
            throw new Refusal(MeetingReason.ANSWERS_CLOSED);
        }
    }

    /** Whoever comes has acknowledged the statement that the meeting was called with, now or before. */
    static void requireAcknowledged(AnswerChoice choice, boolean now, AntitrustStatement before, Meeting meeting) {
        if (choice.isComing() && !now && !meeting.getStatement().equals(before)) {
            throw new Refusal(List.of(new Problem("acknowledge", MeetingReason.ACKNOWLEDGE_FIRST)));
        }
    }

    /** On its day or later, or shortly before it begins: nobody opens next month's meeting by mistake. */
    public static boolean isItsDay(Meeting meeting, Instant now) {
        Instant starts = meeting.getEvent().getStartsAt();
        LocalDate day = RomeTime.of(starts).toLocalDate();
        return !RomeTime.of(now).toLocalDate().isBefore(day) || !now.isBefore(starts.minus(OPENED_BEFORE));
    }

    static void requireItsDay(Meeting meeting, Instant now) {
        if (!isItsDay(meeting, now)) {
            throw new Refusal(MeetingReason.NOT_ITS_DAY);
        }
    }

    /** A meeting at which nobody was is none. */
    static void requireAttendance(List<MeetingAttendance> rows) {
        if (rows.stream().noneMatch(row -> row.getMode().isThere())) {
            throw new Refusal(MeetingReason.ATTENDANCE_MISSING);
        }
    }

    /** At most once a day, and only while answers are taken. */
    static void requireMayRemind(Meeting meeting, LocalDate today) {
        requireAnswerable(meeting);
        if (today.equals(meeting.getRemindedOn())) {
            throw new Refusal(MeetingReason.REMINDED_TODAY);
        }
    }
}
