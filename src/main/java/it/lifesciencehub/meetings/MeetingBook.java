package it.lifesciencehub.meetings;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventBook;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventTimes;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.database.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans, changes, calls and cancels meetings and writes each step into the trail. In the caller's transaction, under the
 * lock of the event's places; who may is decided by the callers.
 */
@ApplicationScoped
class MeetingBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EventBook events;

    @Inject
    private PlacesLock lock;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private MeetingTable table;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    Meeting plan(WorkGroup group, MeetingForm form) {
        Event event = events.draft(group, form.title(), form.times());
        Meeting meeting = new Meeting(event, group, clock.instant());
        em.persist(meeting);
        form.agenda().forEach(meeting::add);
        em.flush();
        events.limit(event, em.find(EventPlaces.class, event.getId()), form.seats());
        record("meeting.planned", meeting, when(meeting));
        return meeting;
    }

    /**
     * Makes the meeting what the form says.
     *
     * @param agenda null leaves the agenda as it is
     */
    void change(Meeting meeting, LocalisedText title, EventTimes times, Integer seats, List<AgendaDraft> agenda) {
        EventPlaces places = lock.lock(meeting.getEvent().getId());
        MeetingPolicy.requireChangeable(meeting);
        Event event = meeting.getEvent();
        String before = when(meeting);
        boolean moved = !times.startsAt().equals(event.getStartsAt())
                || !times.endsAt().equals(event.getEndsAt())
                || !times.place().equals(event.getPlace());
        boolean renamed = !title.getIt().equals(event.getTitle().getIt())
                || !title.getEn().equals(event.getTitle().getEn());
        event.describe(title, event.getSummary(), event.getDescription());
        event.schedule(times.startsAt(), times.endsAt(), times.place());
        limit(event, places, seats);
        boolean other = agenda != null && rewrite(meeting, agenda);
        if (!moved && !renamed && !other) {
            save();
            return;
        }
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        save();
        record("meeting.changed", meeting, moved ? before + " > " + when(meeting) : "");
        if (meeting.getState() == MeetingState.CALLED) {
            List<MeetingInvitation> sent = table.invitations(meeting);
            invitations.settle(meeting);
            invitations.tellChanged(
                    sent.stream().filter(MeetingInvitation::isStanding).toList());
        }
    }

    private void limit(Event event, EventPlaces places, Integer seats) {
        if (seats != null && seats < places.getConfirmed()) {
            throw new Refusal(List.of(new Problem("seats", MeetingReason.SEATS_TAKEN, places.getConfirmed())));
        }
        events.limit(event, places, seats);
    }

    /** @return whether the agenda that people see has changed */
    private static boolean rewrite(Meeting meeting, List<AgendaDraft> drafts) {
        Map<Long, AgendaItem> known = new HashMap<>();
        meeting.getAgenda().forEach(item -> known.put(item.getId(), item));
        Set<Long> kept = new HashSet<>();
        boolean changed = false;
        int position = 0;
        for (AgendaDraft draft : drafts) {
            position++;
            AgendaItem item = draft.id() == null ? null : known.get(draft.id());
            if (item == null) {
                meeting.add(draft).become(position, draft);
                changed = true;
            } else {
                kept.add(item.getId());
                changed |= item.become(position, draft);
            }
        }
        for (AgendaItem item : known.values()) {
            if (!kept.contains(item.getId())) {
                meeting.remove(item);
                changed = true;
            }
        }
        return changed;
    }

    /** Invites everybody in the group and every guest. */
    void call(Meeting meeting, AntitrustStatement statement) {
        lock.lock(meeting.getEvent().getId());
        List<Problem> problems = MeetingPolicy.missingForCalling(meeting, statement, clock.instant());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        meeting.call(statement, clock.instant());
        events.publish(meeting.getEvent());
        save();
        record("meeting.called", meeting, when(meeting) + ", antitrust " + statement.getNumber());
        invitations.settle(meeting);
        em.createNamedQuery(MeetingGuest.OF_MEETING, MeetingGuest.class)
                .setParameter("meeting", meeting.getId())
                .getResultList()
                .forEach(invitations::invite);
    }

    void cancel(Meeting meeting, String reason) {
        lock.lock(meeting.getEvent().getId());
        MeetingState before = meeting.getState();
        meeting.cancel(clock.instant());
        events.cancel(meeting.getEvent(), new LocalisedText(reason.strip(), ""));
        save();
        record("meeting.cancelled", meeting, reason.strip());
        if (before == MeetingState.CALLED) {
            invitations.tellCancelled(meeting);
        }
    }

    List<Meeting> series(Meeting meeting) {
        return meeting.getSeries() == null
                ? List.of()
                : em.createNamedQuery(Meeting.OF_SERIES, Meeting.class)
                        .setParameter("series", meeting.getSeries().getId())
                        .getResultList();
    }

    /** Writes now, so that a change that somebody else made meanwhile is refused here and not at the commit. */
    void save() {
        Saving.now(em);
    }

    void record(String action, Meeting meeting, String detail) {
        trail.record(
                action,
                "WorkGroup",
                meeting.getGroup().getId(),
                meeting.getGroup().getName().getIt(),
                meeting.getEvent().getTitle().getIt() + ", " + detail);
    }

    private static String when(Meeting meeting) {
        Event event = meeting.getEvent();
        return RomeTime.local(event.getStartsAt()) + "/" + RomeTime.local(event.getEndsAt()) + " "
                + event.getPlace().line();
    }
}
