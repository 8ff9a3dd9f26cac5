package it.lifesciencehub.travel;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who may what with a journey: staff everything, a traveller what is their own, once staff have asked or published. To
 * everybody else there is nothing.
 */
@ApplicationScoped
class TravelAccess {

    private static final int COMPANY_DAYS = 183;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The journey on this event, if staff have begun one. */
    Optional<Travel> of(Long eventId) {
        return eventId == null
                ? Optional.empty()
                : em.createNamedQuery(Travel.OF_EVENT, Travel.class)
                        .setParameter("event", eventId)
                        .getResultStream()
                        .findFirst();
    }

    Travel require(Long eventId) {
        return of(eventId).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The journey, held until the transaction ends, so that one change comes after the other. */
    Travel locked(Long eventId) {
        return lock(require(eventId));
    }

    Travel lock(Travel travel) {
        em.refresh(travel, LockModeType.PESSIMISTIC_WRITE);
        return travel;
    }

    Event event(Long eventId) {
        Event event = Refusal.requireFound(eventId == null ? null : em.find(Event.class, eventId));
        if (!Travel.KIND.equals(event.getKind().getCode())) {
            throw new Refusal(TravelReason.NOT_A_MISSION);
        }
        return event;
    }

    /** The caller's own confirmed place at the event, where the journey shows them anything. */
    Registration own(Travel travel) {
        return ownPlace(travel).orElseThrow(() -> new Refusal(CommonReason.NOT_FOUND));
    }

    /** The same, where there is one. */
    Optional<Registration> ownPlace(Travel travel) {
        if (travel.getEvent().isCancelled() || !travel.isAsked() && !travel.isPublished()) {
            return Optional.empty();
        }
        return em.createQuery(
                        "SELECT r FROM Registration r JOIN FETCH r.person LEFT JOIN FETCH r.organisation"
                                + " WHERE r.event.id = :event AND r.person.id = :person AND r.status = :confirmed",
                        Registration.class)
                .setParameter("event", travel.getEvent().getId())
                .setParameter("person", Caller.personIdOrNobody())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultStream()
                .findFirst();
    }

    /** Journeys that are not over, on which the caller has a confirmed place, and that show them something. */
    List<Travel> missions(Instant now) {
        return em.createQuery(
                        "SELECT t FROM Travel t JOIN FETCH t.event e WHERE e.endsAt > :now AND e.cancelledAt IS NULL"
                                + " AND (t.askedAt IS NOT NULL OR t.publishedAt IS NOT NULL) AND EXISTS"
                                + " (SELECT r.id FROM Registration r WHERE r.event = e AND r.person.id = :person"
                                + " AND r.status = :confirmed) ORDER BY e.startsAt, t.id",
                        Travel.class)
                .setParameter("now", now)
                .setParameter("person", Caller.requirePersonId())
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
    }

    /** Journeys on which people of the company go, until half a year after. */
    List<Travel> ofCompany(Long organisationId, Instant now) {
        return em.createQuery(
                        "SELECT t FROM Travel t JOIN FETCH t.event e WHERE e.endsAt > :since AND e.cancelledAt IS NULL"
                                + " AND (t.askedAt IS NOT NULL OR t.publishedAt IS NOT NULL) AND EXISTS"
                                + " (SELECT r.id FROM Registration r WHERE r.event = e AND r.status = :confirmed"
                                + " AND r.organisation.id = :organisation) ORDER BY e.startsAt, t.id",
                        Travel.class)
                .setParameter("since", now.minus(COMPANY_DAYS, ChronoUnit.DAYS))
                .setParameter("organisation", organisationId)
                .setParameter("confirmed", RegistrationStatus.CONFIRMED)
                .getResultList();
    }

    /** A row of this journey by its id, or "not found". */
    <T> T find(Class<T> type, Long id, Travel travel, Function<T, Travel> owner) {
        T found = Refusal.requireFound(id == null ? null : em.find(type, id));
        if (!owner.apply(found).equals(travel)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return found;
    }

    TravelLeg leg(Travel travel, Long id) {
        return find(TravelLeg.class, id, travel, TravelLeg::getTravel);
    }

    TravelHotel hotel(Travel travel, Long id) {
        return find(TravelHotel.class, id, travel, hotel -> hotel.getLeg().getTravel());
    }

    TravelBody body(Travel travel, Long id) {
        return find(TravelBody.class, id, travel, TravelBody::getTravel);
    }

    TravelMeeting meeting(Travel travel, Long id) {
        return find(TravelMeeting.class, id, travel, meeting -> meeting.getLeg().getTravel());
    }

    /** Something that travellers read has changed; they are told later, all at once. */
    void changed(Travel travel) {
        travel.changed(clock.instant());
    }
}
