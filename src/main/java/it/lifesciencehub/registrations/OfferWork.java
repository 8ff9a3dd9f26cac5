package it.lifesciencehub.registrations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventPlaces;
import it.lifesciencehub.events.PlacesLock;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The transactions of offers: take the lock of the event's places, check, change, settle. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OfferWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlacesLock lock;

    @Inject
    private RegistrationBook book;

    @Inject
    private Offers offers;

    @Inject
    private RegistrationMails mails;

    @Inject
    private RegistrationAccess access;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** By the private link: whoever has it acts as the person it was sent to, with no other right. */
    RegistrationStatus answer(String token, boolean accept) {
        Registration registration = offers.find(token);
        Identity holder = new Identity(
                null,
                registration.getPerson().getId(),
                registration.getPerson().getName(),
                Set.of(),
                Caller.current().remoteAddress());
        return Caller.call(holder, () -> answer(registration, accept));
    }

    RegistrationStatus answer(Long registrationId, boolean accept) {
        return answer(access.requireMine(em.find(Registration.class, registrationId)), accept);
    }

    private RegistrationStatus answer(Registration seen, boolean accept) {
        EventPlaces places = lock.lock(seen.getEvent().getId());
        Event event = seen.getEvent();
        em.refresh(event);
        em.refresh(seen);
        book.refresh(event, places);
        if (seen.getStatus() == (accept ? RegistrationStatus.CONFIRMED : RegistrationStatus.CANCELLED)
                || seen.getStatus() == RegistrationStatus.EXPIRED) {
            return seen.getStatus();
        }
        if (seen.getStatus() != RegistrationStatus.OFFERED) {
            throw new Refusal(RegistrationReason.NOT_OFFERED);
        }
        RegistrationPolicy.requireNotStarted(event, clock.instant());
        if (accept) {
            partyOf(seen).forEach(one -> accept(places, one));
        } else {
            book.move(places, seen, RegistrationStatus.CANCELLED, ChangeReason.OFFER_DECLINED, "");
            mails.tellCancelled(seen, RegistrationStatus.OFFERED);
            record("registration.offerDeclined", seen);
        }
        book.settle(event, places);
        return seen.getStatus();
    }

    private void accept(EventPlaces places, Registration registration) {
        book.move(places, registration, RegistrationStatus.CONFIRMED, ChangeReason.OFFER_ACCEPTED, "");
        mails.tellBeginning(registration, ChangeReason.OFFER_ACCEPTED);
        record("registration.offerAccepted", registration);
    }

    /** Who comes together is asked together: one answer accepts for all of them. */
    private List<Registration> partyOf(Registration registration) {
        return registration.getPartyId() == null
                ? List.of(registration)
                : em.createNamedQuery(Registration.OF_PARTY, Registration.class)
                        .setParameter("party", registration.getPartyId())
                        .setParameter("status", RegistrationStatus.OFFERED)
                        .getResultList();
    }

    /** @param day the last day on which a free place is confirmed without asking, or null: asked always */
    void takeWithoutAsking(Long registrationId, LocalDate day) {
        Registration registration = access.requireMine(em.find(Registration.class, registrationId));
        lock.lock(registration.getEvent().getId());
        em.refresh(registration);
        Instant startsAt = registration.getEvent().getStartsAt();
        if (registration.getStatus() != RegistrationStatus.WAITLISTED) {
            throw new Refusal(RegistrationReason.NOT_WAITING);
        }
        if (day != null && !OfferPolicy.isDay(day, RomeTime.today(clock), startsAt)) {
            throw new Refusal(RegistrationReason.DAY_NOT_VALID);
        }
        registration.takeWithoutAsking(day == null ? null : OfferPolicy.endOf(day, startsAt));
        record("registration.takenWithoutAsking", registration);
    }

    /** Events with offers that have run out. */
    List<Long> due() {
        return em.createQuery(
                        "SELECT DISTINCT r.event.id FROM Registration r WHERE r.status = :offered"
                                + " AND r.offeredUntil <= :now ORDER BY r.event.id",
                        Long.class)
                .setParameter("offered", RegistrationStatus.OFFERED)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Ends the offers of an event that have run out and goes on to the next; a second node finds nothing left to do. */
    void expire(Long eventId) {
        EventPlaces places = lock.lock(eventId);
        Event event = em.find(Event.class, eventId);
        em.refresh(event);
        book.refresh(event, places);
    }

    private void record(String action, Registration registration) {
        trail.record(
                action,
                "Registration",
                registration.getId(),
                registration.getPerson().getName() + " – "
                        + registration.getEvent().getTitle().getIt(),
                registration.getStatus().name());
    }
}
