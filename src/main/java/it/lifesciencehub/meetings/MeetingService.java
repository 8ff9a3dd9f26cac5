package it.lifesciencehub.meetings;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.groups.GroupAccess;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What those who run a group do with its meetings before they are held. */
@Stateless
@Guarded
public class MeetingService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private GroupAccess groups;

    @Inject
    private MeetingAccess access;

    @Inject
    private MeetingBook book;

    @Inject
    private AntitrustStatements statements;

    @Inject
    private AgendaCarrier carrier;

    /** Plans one meeting, with the group's open actions where it is the next one; nobody is invited yet. */
    @Allow(Role.PERSON)
    public Long plan(Long groupId, MeetingForm form) {
        WorkGroup group = group(groupId);
        require(MeetingPolicy.problems(form, false, true, clock.instant()));
        Long id = book.plan(group, form).getId();
        carrier.carry(groupId);
        return id;
    }

    /**
     * Plans the meetings of a series, all with the form's hours, place and agenda; its day is the first one.
     *
     * @return the first one's id
     */
    @Allow(Role.PERSON)
    public Long planSeries(Long groupId, MeetingForm form, SeriesRule rule) {
        WorkGroup group = group(groupId);
        require(MeetingPolicy.problems(form, false, true, clock.instant()));
        List<LocalDate> days = SeriesPolicy.days(rule);
        MeetingSeries series = new MeetingSeries(group, rule, clock.instant());
        em.persist(series);
        Long first = null;
        int number = 0;
        for (LocalDate day : days) {
            EventTimes times = movedTo(day, form.times());
            Meeting meeting = book.plan(group, new MeetingForm(form.title(), times, form.seats(), form.agenda()));
            meeting.joinSeries(series, ++number);
            first = first == null ? meeting.getId() : first;
        }
        em.flush();
        carrier.carry(groupId);
        return first;
    }

    /** The same hours by the clock on another day, whichever of summer and winter time holds there. */
    private static EventTimes movedTo(LocalDate day, EventTimes times) {
        LocalDateTime starts = RomeTime.local(times.startsAt());
        LocalDateTime ends = RomeTime.local(times.endsAt());
        LocalDateTime newStart = day.atTime(starts.toLocalTime());
        return new EventTimes(
                RomeTime.instant(newStart),
                RomeTime.instant(newStart.plus(Duration.between(starts, ends))),
                times.place());
    }

    /**
     * Changes a meeting, and with it those of its series that the scope says: they move by as many days, to the same
     * hours and place; each keeps its own agenda. Who is invited is told.
     *
     * @param seen the version that the form was filled with
     */
    @Allow(Role.PERSON)
    public void change(Long id, long seen, MeetingForm form, SeriesScope scope) {
        Meeting meeting = access.requireRunnable(id);
        meeting.requireVersion(seen);
        MeetingPolicy.requireChangeable(meeting);
        Event event = meeting.getEvent();
        boolean called = meeting.getState() == MeetingState.CALLED;
        boolean moved = !event.getStartsAt().equals(form.times().startsAt());
        require(MeetingPolicy.problems(form, called, moved, clock.instant()));
        long days = ChronoUnit.DAYS.between(
                RomeTime.local(event.getStartsAt()).toLocalDate(),
                RomeTime.local(form.times().startsAt()).toLocalDate());
        List<Meeting> others = SeriesScopePolicy.others(meeting, book.series(meeting), scope, clock.instant());
        if (scope == SeriesScope.THIS
                && (moved || !event.getPlace().equals(form.times().place()))) {
            meeting.standApart();
        }
        book.change(meeting, form.title(), form.times(), form.seats(), form.agenda());
        for (Meeting other : others) {
            LocalDate day = RomeTime.local(other.getEvent().getStartsAt()).toLocalDate();
            EventTimes times = movedTo(day.plusDays(days), form.times());
            if (!times.startsAt().isAfter(clock.instant())) {
                throw new Refusal(List.of(new Problem("startsAt", MeetingReason.IN_THE_PAST)));
            }
            book.change(other, form.title(), times, form.seats(), null);
        }
    }

    /** Invites everybody: refused without an agenda and a statement in force. */
    @Allow(Role.PERSON)
    public void call(Long id, long seen) {
        Meeting meeting = access.requireRunnable(id);
        meeting.requireVersion(seen);
        MeetingPolicy.requireMeets(meeting.getGroup().getState());
        book.call(meeting, statements.current());
    }

    /** Cancels a meeting, and with it those of its series that the scope says; who is invited is told why. */
    @Allow(Role.PERSON)
    public void cancel(Long id, long seen, String reason, SeriesScope scope) {
        Meeting meeting = access.requireRunnable(id);
        meeting.requireVersion(seen);
        MeetingPolicy.requireReason(reason);
        List<Meeting> others = SeriesScopePolicy.others(meeting, book.series(meeting), scope, clock.instant());
        book.cancel(meeting, reason);
        others.forEach(other -> book.cancel(other, reason));
        carrier.carry(meeting.getGroup().getId());
    }

    private WorkGroup group(Long id) {
        groups.requireOfficer(id);
        WorkGroup group = Refusal.requireFound(em.find(WorkGroup.class, id));
        MeetingPolicy.requireMeets(group.getState());
        return group;
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
