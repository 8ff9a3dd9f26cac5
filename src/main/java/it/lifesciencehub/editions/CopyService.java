package it.lifesciencehub.editions;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventCopied;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.EventRoom;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Begins a new event after an old one: what is wanted of it, moved to the new date, and never anybody's registration. */
@Stateless
@Guarded
public class CopyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionBook book;

    @Inject
    private AuditTrail trail;

    @Inject
    private jakarta.enterprise.event.Event<EventCopied> copied;

    /** @return the new draft's id */
    @Allow(Role.STAFF)
    public Long copy(Long eventId, CopyCommand command) {
        Event old = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (old.isByInvitation()) {
            throw new Refusal(EditionsReason.OF_A_GROUP);
        }
        EditionPolicy.isRightStart(command.title(), command.startsAt());
        Instant ends = EditionPolicy.moved(old.getEndsAt(), old.getStartsAt(), command.startsAt());
        Event event = book.draft(old.getKind(), command.title(), command.startsAt(), ends);
        event.classify(old.getKind(), old.getSeries(), old.getArea(), old.getGroup(), old.getHost());
        if (command.texts()) {
            event.describe(command.title(), old.getSummary(), old.getDescription());
            event.contactAt(old.getContactEmail());
        }
        if (command.place()) {
            event.schedule(command.startsAt(), ends, old.getPlace());
        }
        EventPlaces places = book.places(event);
        if (command.rules()) {
            rules(old, event, places);
        }
        int sessions = command.programme() ? programme(old, event, command.speakers()) : 0;
        em.flush();
        copied.fire(new EventCopied(
                old,
                event,
                command.programme(),
                command.place(),
                moment -> EditionPolicy.moved(moment, old.getStartsAt(), event.getStartsAt())));
        trail.record(
                "event.copied",
                "Event",
                event.getId(),
                event.getTitle().getIt(),
                old.getTitle().getIt() + " (" + old.getId() + "), sessions " + sessions);
        return event.getId();
    }

    private void rules(Event old, Event event, EventPlaces places) {
        event.openRegistration(
                EditionPolicy.moved(old.getRegistrationOpensAt(), old.getStartsAt(), event.getStartsAt()),
                EditionPolicy.moved(old.getRegistrationClosesAt(), old.getStartsAt(), event.getStartsAt()),
                old.isApprovalRequired());
        EventPlaces before = Refusal.requireFound(em.find(EventPlaces.class, old.getId()));
        places.limit(
                before.getCapacityTotal(),
                before.getCapacityPerOrganisation(),
                before.isGroupCountsTogether(),
                before.getWaitingPolicy(),
                false);
    }

    private int programme(Event old, Event event, boolean speakers) {
        int number = 0;
        for (EventSession session : em.createNamedQuery(EventSession.OF_EVENT, EventSession.class)
                .setParameter("event", old.getId())
                .getResultList()) {
            EventSession copy = new EventSession(
                    event,
                    session.getTitle(),
                    EditionPolicy.moved(session.getStartsAt(), old.getStartsAt(), event.getStartsAt()),
                    EditionPolicy.moved(session.getEndsAt(), old.getStartsAt(), event.getStartsAt()),
                    session.getRoom());
            copy.describe(session.getKind(), session.getTrack(), session.getAbout());
            copy.limit(session.getSeats());
            copy.number(++number);
            if (speakers) {
                session.getSpeakers()
                        .forEach(one -> copy.addSpeaker(
                                one.getName(),
                                one.getJobTitle(),
                                one.getOrganisationName(),
                                one.isModerator(),
                                one.getProfileId()));
            }
            em.persist(copy);
        }
        em.createNamedQuery(EventRoom.OF_EVENT, EventRoom.class)
                .setParameter("event", old.getId())
                .getResultList()
                .forEach(room -> em.persist(new EventRoom(event, room.getName(), room.getHolds())));
        return number;
    }
}
