package it.lifesciencehub.events;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.database.Saving;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;

/** Sessions and speakers of an event. Each change counts as a change of the event, so that its times hold them. */
@Stateless
@Guarded
public class EventProgrammeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail trail;

    @Inject
    @Any
    private Instance<SpeakerProfiles> profiles;

    @Inject
    private PlacesLock lock;

    @Inject
    private jakarta.enterprise.event.Event<SessionSeatsChanged> seatsChanged;

    @Inject
    private jakarta.enterprise.event.Event<SessionRemoved> removed;

    @Allow(Role.STAFF)
    public EventSession session(Long id) {
        EventSession session = Refusal.requireFound(em.find(EventSession.class, id));
        session.getSpeakers();
        return session;
    }

    @Allow(Role.STAFF)
    public Long add(Long eventId, SessionDraft draft) {
        Event event = changeable(eventId);
        require(EventPolicy.problemsOfSession(event, draft));
        EventSession session = new EventSession(event, draft.title(), draft.startsAt(), draft.endsAt(), draft.room());
        session.describe(draft.kind(), draft.track(), draft.about());
        session.limit(draft.limit());
        session.number(em.createNamedQuery(EventSession.LAST_NUMBER, Number.class)
                        .setParameter("event", eventId)
                        .getSingleResult()
                        .intValue()
                + 1);
        speakers(session, draft);
        em.persist(session);
        trail.record(
                "event.session-added",
                "Event",
                eventId,
                event.getTitle().getIt(),
                draft.title().getIt());
        return session.getId();
    }

    /**
     * Changes a session; fewer seats than are taken are refused.
     *
     * @param seen the version of the session that the form was filled with
     */
    @Allow(Role.STAFF)
    public void change(Long id, long seen, SessionDraft draft) {
        change(id, seen, draft, false);
    }

    /**
     * Changes a session. Whoever has a seat keeps it, also where there are fewer seats now than are taken.
     *
     * @param seen the version of the session that the form was filled with
     * @param beyondOnPurpose whether fewer seats than are taken are meant; else they are refused
     */
    @Allow(Role.STAFF)
    public void change(Long id, long seen, SessionDraft draft, boolean beyondOnPurpose) {
        EventSession session = locked(id);
        session.requireVersion(seen);
        Event event = changeable(session.getEvent().getId());
        require(EventPolicy.problemsOfSession(event, draft));
        session.change(draft.title(), draft.startsAt(), draft.endsAt(), draft.room());
        session.describe(draft.kind(), draft.track(), draft.about());
        session.removeSpeakers();
        speakers(session, draft);
        Integer before = session.getSeats();
        session.limit(draft.limit());
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        trail.record(
                "event.session-changed",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                draft.title().getIt());
        if (!Objects.equals(before, session.getSeats())) {
            Saving.now(em);
            seatsChanged.fire(new SessionSeatsChanged(session, before, beyondOnPurpose));
        }
    }

    /** The session as it is now, with the lock of the event's places: seats are given under no other. */
    private EventSession locked(Long id) {
        EventSession session = Refusal.requireFound(em.find(EventSession.class, id));
        lock.lock(session.getEvent().getId());
        em.refresh(session);
        return session;
    }

    @Allow(Role.STAFF)
    public void remove(Long id, long seen) {
        EventSession session = locked(id);
        session.requireVersion(seen);
        Event event = changeable(session.getEvent().getId());
        removed.fire(new SessionRemoved(session));
        em.remove(session);
        trail.record(
                "event.session-removed",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                session.getTitle().getIt());
    }

    private Event changeable(Long eventId) {
        Event event = EventAccess.requireChangeable(em.find(Event.class, eventId));
        em.lock(event, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return event;
    }

    private void speakers(EventSession session, SessionDraft draft) {
        for (SessionDraft.SpeakerDraft row : draft.speakers()) {
            if (!row.isBlank()) {
                SessionDraft.SpeakerDraft speaker = filled(row);
                session.addSpeaker(
                        speaker.name(),
                        speaker.jobTitle(),
                        speaker.organisationName(),
                        speaker.moderator(),
                        speaker.profileId());
            }
        }
    }

    private SessionDraft.SpeakerDraft filled(SessionDraft.SpeakerDraft row) {
        return row.profileId() == null
                ? row
                : row.filledFrom(Refusal.requireFound(profiles.stream()
                        .flatMap(book -> book.of(row.profileId()).stream())
                        .findFirst()
                        .orElse(null)));
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
