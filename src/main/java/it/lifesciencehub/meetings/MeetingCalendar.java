package it.lifesciencehub.meetings;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Meetings as entries of a list to subscribe to, with the UIDs of the invitations; what was called and does not take
 * place stays in it for a while, as cancelled. Whether the caller may is decided there.
 */
@ApplicationScoped
public class MeetingCalendar {

    private static final String CALLED =
            " e.endsAt > :from AND m.calledAt IS NOT NULL AND (m.cancelledAt IS NULL OR" + " m.cancelledAt > :from) ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HubSettings settings;

    /** The meetings that a person is invited to and has not declined. @param from what was over before is left out */
    public List<CalendarEntry> ofPerson(Long personId, Language language, Instant from) {
        return em.createQuery(
                        "SELECT i FROM MeetingInvitation i JOIN FETCH i.meeting m JOIN FETCH m.event e JOIN FETCH m.group"
                                + " WHERE i.person.id = :person AND (i.withdrawnAt IS NULL OR i.withdrawnAt > :from) AND"
                                + CALLED
                                + "AND NOT EXISTS (SELECT a.id FROM MeetingAnswer a WHERE a.meeting = m AND a.person ="
                                + " i.person AND a.choice IN (it.lifesciencehub.meetings.AnswerChoice.NO,"
                                + " it.lifesciencehub.meetings.AnswerChoice.SUBSTITUTE)) ORDER BY e.startsAt, i.id",
                        MeetingInvitation.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .getResultStream()
                .map(one ->
                        entry(one.getMeeting(), !one.isStanding(), Math.max(0, one.lastCalendarSequence()), language))
                .toList();
    }

    /** The meetings of a group to which its people were called. @param from what was over before is left out */
    public List<CalendarEntry> ofGroup(Long groupId, Language language, Instant from) {
        return em.createQuery(
                        "SELECT m FROM Meeting m JOIN FETCH m.event e JOIN FETCH m.group WHERE m.group.id = :group AND"
                                + CALLED + "ORDER BY e.startsAt, m.id",
                        Meeting.class)
                .setParameter("group", groupId)
                .setParameter("from", from)
                .getResultStream()
                .map(one -> entry(one, false, one.getEvent().getCalendarSequence(), language))
                .toList();
    }

    private CalendarEntry entry(Meeting meeting, boolean withdrawn, int sequence, Language language) {
        Event event = meeting.getEvent();
        String line = event.getPlace().line();
        String page = settings.address("/groups/" + meeting.getGroup().getSlug() + "/meetings/" + meeting.getId());
        return new CalendarEntry(
                meeting.calendarUid(),
                sequence,
                event.getTitle().in(language),
                meeting.getGroup().getName().in(language) + "\n" + page,
                line.isEmpty() ? Texts.get(language, "events", "place.online") : line,
                page,
                event.getStartsAt(),
                event.getEndsAt(),
                withdrawn || meeting.getState() == MeetingState.CANCELLED,
                meeting.getCancelledAt() == null ? meeting.getCalledAt() : meeting.getCancelledAt(),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                null);
    }
}
