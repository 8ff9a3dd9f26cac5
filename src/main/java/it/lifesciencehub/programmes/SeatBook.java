package it.lifesciencehub.programmes;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventReason;
import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.InvitedPlaces;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The seats of sessions. Every method that changes something expects that the caller's transaction holds the lock of the
 * event's places, the same as booking, and counts under it from the choices themselves: no counter is stored.
 */
@ApplicationScoped
class SeatBook {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InvitedPlaces places;

    @Inject
    private SeatMails mails;

    @Inject
    private Clock clock;

    /** The seats as the database has them now, or null for no limit. */
    Integer seats(EventSession session) {
        return em.createQuery("SELECT s.seats FROM EventSession s WHERE s.id = :session", Integer.class)
                .setParameter("session", session.getId())
                .getSingleResult();
    }

    int taken(EventSession session) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM SessionChoice c WHERE c.session.id = :session AND c.standing = :seated",
                        Number.class)
                .setParameter("session", session.getId())
                .setParameter("seated", SeatStanding.SEATED)
                .getSingleResult()
                .intValue();
    }

    List<SessionChoice> of(EventSession session, SeatStanding standing) {
        return choices(session, standing).getResultList();
    }

    /** The first ones in a session's line. */
    List<SessionChoice> first(EventSession session, int most) {
        return choices(session, SeatStanding.WAITING).setMaxResults(most).getResultList();
    }

    private TypedQuery<SessionChoice> choices(EventSession session, SeatStanding standing) {
        return em.createNamedQuery(SessionChoice.OF_SESSION, SessionChoice.class)
                .setParameter("session", session.getId())
                .setParameter("standing", standing);
    }

    /** Where the places of these people at the event stand, by person. */
    Map<Long, RegistrationStatus> placesOf(Event event, List<SessionChoice> choices) {
        return places.standing(
                event.getId(),
                choices.stream().map(choice -> choice.getPerson().getId()).toList());
    }

    /** Where the person's place at the event stands, or null where there is none. */
    RegistrationStatus placeOf(Long eventId, Long personId) {
        return places.standing(eventId, List.of(personId)).get(personId);
    }

    /** Puts a choice at the end of the line. Whoever calls this gives out the free seats then. */
    void ask(SessionChoice choice, SeatReason reason) {
        SeatStanding before = choice.getStanding();
        choice.queue(clock.instant());
        record(choice, before, SeatStanding.WAITING, reason, Caller.current());
    }

    /** Takes the seat or the turn from a choice, which stays as a mark. */
    void release(SessionChoice choice, SeatReason reason) {
        SeatStanding before = choice.getStanding();
        choice.release();
        record(choice, before, SeatStanding.MARKED, reason, Caller.current());
    }

    /** Notes the end of a choice that held a seat or a turn; taking it away is the caller's. */
    void ended(SessionChoice choice, SeatReason reason) {
        record(choice, choice.getStanding(), null, reason, Caller.current());
    }

    /**
     * Gives every free seat to those whose turn it is, and tells them.
     *
     * @param present who sees it on the page and needs no mail: the id of a person, or null
     */
    void settle(EventSession session, Long present) {
        Integer seats = isOpen(session) ? seats(session) : null;
        if (seats == null) {
            return;
        }
        int taken = taken(session);
        if (taken >= seats) {
            return;
        }
        List<SessionChoice> line = of(session, SeatStanding.WAITING);
        if (line.isEmpty()) {
            return;
        }
        Map<Long, RegistrationStatus> standing = placesOf(session.getEvent(), line);
        Map<Long, SessionChoice> byId =
                line.stream().collect(Collectors.toMap(SessionChoice::getId, Function.identity()));
        SeatPolicy.Outcome outcome = SeatPolicy.give(
                seats,
                taken,
                line.stream()
                        .map(choice -> new SeatPolicy.Claim(
                                choice.getId(),
                                standing.get(choice.getPerson().getId()) == RegistrationStatus.CONFIRMED))
                        .toList());
        for (Long id : outcome.skipped()) {
            record(
                    byId.get(id),
                    SeatStanding.WAITING,
                    SeatStanding.WAITING,
                    SeatReason.SKIPPED_NO_PLACE,
                    Identity.SYSTEM);
        }
        for (Long id : outcome.given()) {
            SessionChoice choice = byId.get(id);
            choice.seat();
            record(choice, SeatStanding.WAITING, SeatStanding.SEATED, SeatReason.SEAT_FREE, Identity.SYSTEM);
            if (!choice.getPerson().getId().equals(present)) {
                mails.tellSeat(choice);
            }
        }
        em.flush();
    }

    /** Whether seats are still given out: until the session ends. */
    private boolean isOpen(EventSession session) {
        return !session.getEvent().isCancelled() && clock.instant().isBefore(session.getEndsAt());
    }

    /**
     * The session has got its first number of seats: whoever chose it before and has a place has a seat, also where there
     * are fewer, if that is meant; whose place is not confirmed stands in the line.
     */
    void limitSet(EventSession session) {
        List<SessionChoice> marked = of(session, SeatStanding.MARKED);
        Map<Long, RegistrationStatus> standing = placesOf(session.getEvent(), marked);
        Instant now = clock.instant();
        for (SessionChoice choice : marked) {
            RegistrationStatus place = standing.get(choice.getPerson().getId());
            if (place != null) {
                choice.queue(now);
                if (place == RegistrationStatus.CONFIRMED) {
                    choice.seat();
                }
                record(choice, SeatStanding.MARKED, choice.getStanding(), SeatReason.LIMIT_SET, Caller.current());
            }
        }
        em.flush();
    }

    /** The session has no limit any more: every choice is a mark again, and those who waited are told. */
    void limitLifted(EventSession session) {
        of(session, SeatStanding.SEATED).forEach(choice -> release(choice, SeatReason.LIMIT_LIFTED));
        for (SessionChoice choice : of(session, SeatStanding.WAITING)) {
            release(choice, SeatReason.LIMIT_LIFTED);
            mails.tellNoLimit(choice);
        }
        em.flush();
    }

    /** @throws Refusal where more people have a seat than there are */
    void requireEnough(EventSession session) {
        int taken = taken(session);
        if (session.getSeats() != null && taken > session.getSeats()) {
            throw new Refusal(EventReason.SEATS_BELOW_TAKEN, taken);
        }
    }

    private void record(SessionChoice choice, SeatStanding from, SeatStanding to, SeatReason reason, Identity by) {
        em.persist(new SeatChange(choice, from, to, reason, by, clock.instant()));
    }
}
